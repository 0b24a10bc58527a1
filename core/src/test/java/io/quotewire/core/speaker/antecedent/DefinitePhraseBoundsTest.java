package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrase that ends with "baker", and its place in the sentence. */
final class DefinitePhraseBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The baker has left. | true
            The baker said so. | true
            The baker shop was shut. | false
            """)
    void endBeforeAnotherNoun(String sentence, boolean ends) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(bounds(marked).mayEnd(marked.at("baker"))).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The retired baker said so. | true
            The baker, 67, said so. | true
            The baker, who left in May, said so. | true
            The baker, from [L Lima], [L Peru], said so. | true
            The baker, a father of two, said so. | true
            “It is late,” said the baker. | true
            A baker said so. | false
            The baker left. | false
            """)
    void speakNextToACue(String sentence, boolean speak) {
        MarkedText marked = MarkedText.of(sentence);
        int noun = marked.at("baker");
        DefinitePhraseBounds bounds = bounds(marked);

        assertThat(bounds.speaks(bounds.article(noun), noun)).isEqualTo(speak);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The baker left. | true
            “It is late.” The baker left. | true
            “It is late,” said the baker. | true
            Speaking on Monday, the baker left. | true
            When it rained, the baker left. | false
            It rained on the baker. | false
            """)
    void openTheirClause(String sentence, boolean opens) {
        MarkedText marked = MarkedText.of(sentence);
        DefinitePhraseBounds bounds = bounds(marked);

        assertThat(bounds.opensClause(bounds.article(marked.at("baker")))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The baker added so. | true
            The baker also said so. | true
            The baker said so. | false
            """)
    void tellOfAnEarlierStatement(String sentence, boolean adds) {
        MarkedText marked = MarkedText.of(sentence);
        int noun = marked.at("baker");
        DefinitePhraseBounds bounds = bounds(marked);

        assertThat(bounds.adds(bounds.article(noun), noun)).isEqualTo(adds);
    }

    private static DefinitePhraseBounds bounds(MarkedText marked) {
        return new DefinitePhraseBounds(marked.text());
    }
}
