package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an outlet quotes before a participle. */
final class QuotedObjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Herald] quoted [P Mary Larkin] as saying it held. | saying | Mary Larkin
            The [O Herald] quoted [P Mary Larkin] saying it held. | saying | Mary Larkin
            The [O Herald] quotes her saying it held. | saying | her
            The [O Herald] cited an unnamed nurse saying it held. | saying | an unnamed nurse
            It cites two people familiar with the talks saying it held. | saying | two people familiar with the talks
            The [O Herald] quoted a friend of the singer complaining it held. | complaining | a friend of the singer
            The [O Herald] quoted a rigger, [P Karl Voss] saying it held. | saying | a rigger, Karl Voss
            The [O Herald] cited unofficial sources claiming it held. | claiming | unofficial sources
            The [O Herald] cited the [O Port Board] saying it held. | saying | the Port Board
            Quoting a clerk saying it held, the [O Herald] left. | saying | a clerk
            """)
    void isTheObject(String sentence, String participle, String object) {
        assertThat(found(sentence, participle)).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Herald] cited an unnamed nurse, saying it held. | saying
            The [O Herald] cited a lack of boats saying it held. | saying
            The [O Herald] cited the law saying it held. | saying
            The [O Herald] cited the lawsuit saying it held. | saying
            The [O Herald] met an unnamed nurse saying it held. | saying
            [P Mary Larkin] was quoted in the [O Herald] saying it held. | saying
            The [O Herald] cited a rigger, [P Karl Voss], saying it held. | saying
            [P Mary Larkin] was cited by the crew saying it held. | saying
            The [O Herald] cited [L Lima] saying it held. | saying
            The [O Herald] quoted [P Mary Larkin] and left saying it held. | saying
            """)
    void excludesOtherWords(String sentence, String participle) {
        assertThat(found(sentence, participle)).isEqualTo("-");
    }

    private static String found(String sentence, String participle) {
        MarkedText marked = MarkedText.of(sentence);
        return QuotedObject.before(marked.text(), marked.at(participle), 0)
                .map(marked::words)
                .orElse("-");
    }
}
