package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source is given by its words, of which the last occurrence counts. */
final class NamelessSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a spokesman for the port | MALE
            another guard | UNKNOWN
            this former rebel | UNKNOWN
            a woman | FEMALE
            one of his friends | UNKNOWN
            one of them | UNKNOWN
            his lawyer | UNKNOWN
            our correspondent | UNKNOWN
            the official | UNKNOWN
            the chief executive of a shipping line | UNKNOWN
            """)
    void areSinglePersonsWithoutAName(String source, Gender gender) {
        NewsText text = MarkedText.of("Boats left, " + source + " said.").text();

        assertThat(speakers(text).of(source(text, source))).contains(gender);
    }

    @Test
    void areThoseWhomAPersonOwns() {
        NewsText text = MarkedText.of("Boats left, [P Hill]'s lawyer said.").text();

        assertThat(speakers(text).of(source(text, "Hill's lawyer"))).contains(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats left, the mayor said. | the mayor
            Boats left, the party's leader said. | the party's leader
            Boats left, a report said. | a report
            Boats left, one of the boats said. | one of the boats
            Boats left, a baker and a guard said. | a baker and a guard
            Boats left, a baker, [P Karl Voss], said. | a baker
            Boats left, a baker named [P Karl Voss] said. | a baker
            Boats left, a spokesman for the port, [P Karl Voss], said. | a spokesman for the port
            Senator [P Karl Voss] left. Boats left, the senator said. | the senator
            “Boats left, a baker said.” | a baker
            """)
    void areNotThoseWhoMayHaveANameNorSeveralNorThings(String marked, String source) {
        NewsText text = MarkedText.of(marked).text();

        assertThat(speakers(text).of(source(text, source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A banker came. Boats left, the banker said. | UNKNOWN
            A junior banker came. [P Hill] came. Boats left, the junior banker said. | UNKNOWN
            A banker came. [P Hill] came. Boats left, the banker said. |
            """)
    void areThoseIntroducedBefore(String marked, Gender gender) {
        NewsText text = MarkedText.of(marked).text();
        String source = marked.substring(marked.lastIndexOf("the "), marked.lastIndexOf(" said"));

        assertThat(speakers(text).of(source(text, source)).orElse(null)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A junior doctor came. The junior doctor left. | true
            A junior doctor came. The senior doctor left. | false
            A doctor came. The doctor left. | false
            A junior doctor, [P Karl Voss], came. The junior doctor left. | false
            """)
    void comeUpAgainByTheSameWords(String marked, boolean again) {
        MarkedText text = MarkedText.of(marked);

        assertThat(speakers(text.text()).again(firstOfLastSentence(text.text())).isPresent())
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] asked the witness whether it was late. | the witness
            [P Hill] asked his lawyer why it was late. | his lawyer
            [P Hill] asked the witness to leave. | -
            [P Hill] asked the report whether it was late. | -
            [P Hill] asked witnesses whether it was late. | -
            """)
    void canBeAsked(String marked, String asked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(speakers(text.text())
                        .asked(text.at("asked") + 1)
                        .map(words -> text.words(words.first(), words.end()))
                        .orElse("-"))
                .isEqualTo(asked);
    }

    private static int firstOfLastSentence(NewsText text) {
        return text.sentences().start(text.sentences().size() - 1);
    }

    private static NamelessSpeakers speakers(NewsText text) {
        return new NamelessSpeakers(text, new NamelessAntecedents(text), () -> new Offices(text, Sources.people(text)));
    }

    private static SourceWords source(NewsText text, String words) {
        int start = text.tokens().text().lastIndexOf(words);
        return new SourceWords(text, text.tokens().at(start), text.tokens().at(start + words.length() - 1) + 1);
    }
}
