package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of each cue of a sentence, in order. */
final class CueSourcesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill] said it rained and warned that it was late. | Mary Hill; Mary Hill
            [P Mary Hill] said the crew warned that it rained. | Mary Hill; the crew
            [P Mary Hill] left, saying that it rained. | Mary Hill
            The hall filled, with the crew saying that it rained. | the crew
            [P Mary Hill] spoke, and on Monday announced that it rained. | Mary Hill
            A ferry was late, but [P Mary Hill] left, saying that it rained. | Mary Hill
            After [P Ana Ruiz] slept, [P Mary Hill] left, saying that it rained. | Mary Hill
            [P Mary Hill] said it rained, but the crew is claiming that it snowed. | Mary Hill; the crew
            [P Mary Hill] warned that it rained, but others are saying it snowed. | Mary Hill; others
            [P Mary Hill] said it rained and is claiming that it snowed. | Mary Hill; Mary Hill
            [P Mary Hill] said the crew had left and had warned that it rained. | Mary Hill; -
            [P Mary Hill] said the crew had met them, and had warned that it rained. | Mary Hill; -
            [P Mary Hill] said it rained and had warned that it was late. | Mary Hill; Mary Hill
            [P Mary Hill] had said it rained and had warned that it was late. | Mary Hill; Mary Hill
            The [O Herald] quotes a rigger who warned that it rained and said it was late. | \
            The Herald; a rigger who; a rigger who
            The [O Herald] quoted [P Voss], who warned that it rained, and said it was late. | \
            The Herald; Voss, who; The Herald
            The [O Herald] quoted [P Voss], who warned that it rained and said it was late. | \
            The Herald; Voss, who; Voss, who
            The hall filled, despite the crew saying that it rained. | the crew
            It rained. | -
            """)
    void sourceIsTheSubjectOrThatOfThePrecedingCue(String sentence, String sources) {
        MarkedText marked = MarkedText.of(sentence);
        String found = String.join("; ", OneSentence.sources(marked));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(sources);
    }
}
