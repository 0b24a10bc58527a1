package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

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
}
