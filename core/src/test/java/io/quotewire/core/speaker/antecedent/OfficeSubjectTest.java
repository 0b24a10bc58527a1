package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referent of the phrase after the first sentence. */
final class OfficeSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senator [P Ann Hill] came. | The senator left. | Ann Hill
            Home Secretary [P Ann Hill] came. | The home secretary left. | Ann Hill
            Senator [P Ann Hill] came. | A senator left. | -
            Senator [P Ann Hill] came. | The senator, [P Karl Voss], left. | -
            Senator [P Ann Hill] came. | The senator from [L Lima] left. | -
            Senator [P Ann Hill] came. | The boat left. | -
            """)
    void isTheOfficeHolder(String first, String second, String bearer) {
        MarkedText marked = MarkedText.of(first + " " + second);
        NewsText text = marked.text();
        int article = marked.at(second.substring(0, second.indexOf(' ')));

        assertThat(new OfficeSubject(text, () -> new Offices(text, Sources.people(text)))
                        .bearer(article)
                        .map(person -> person.name().toString())
                        .orElse("-"))
                .isEqualTo(bearer);
    }

    /** Whether the first person of the text is not the referent of the phrase after the first sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senator [P Ann Hill] came. | The governor left. | true
            Senator [P Ann Hill] came. | The prime minister left. | true
            Senator [P Ann Hill] came. | The former governor left. | false
            Senator [P Ann Hill] came. | The governor candidate left. | false
            Senator [P Ann Hill] came. | The minister left. | false
            Governor [P Ann Hill] came. | The governor left. | false
            """)
    void isNotWhoGovernsIfTheTextHasAnotherOffice(String first, String second, boolean other) {
        MarkedText marked = MarkedText.of(first + " " + second);
        NewsText text = marked.text();
        People people = Sources.people(text);
        int article = marked.at(second.substring(0, second.indexOf(' ')));

        assertThat(new OfficeSubject(text, () -> new Offices(text, people))
                        .isNot(people.persons().get(0), article))
                .isEqualTo(other);
    }
}
