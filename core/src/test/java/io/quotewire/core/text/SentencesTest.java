package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.marks.QuoteMarks;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void splitsBehindStopsBeforeCapitals() {
        assertThat(sentences("The bridge is shut. Will it open? Nobody knows! It may."))
                .containsExactly("The bridge is shut.", "Will it open?", "Nobody knows!", "It may.");
    }

    @Test
    void keepsTitlesInitialsAndNumbersTogether() {
        assertThat(sentences("Mr. Okafor of the U.S. Senate paid No. 4 exactly 1.5 pounds to J. R. Larkin."))
                .hasSize(1);
    }

    @Test
    void endsASentenceAtAnAbbreviationThatASentenceOpenerFollows() {
        assertThat(sentences("She moved to the U.S. The family stayed.")).hasSize(2);
    }

    @Test
    void neverSplitsInsideMarks() {
        assertThat(sentences("“We lost. We know why. We will be back,” Okafor said. He left."))
                .containsExactly("“We lost. We know why. We will be back,” Okafor said.", "He left.");
    }

    @Test
    void endsASentenceBehindMarksThatCloseOne() {
        assertThat(sentences("Okafor called it “a shame.” The board called it “bad luck.”"))
                .hasSize(2);
    }

    @Test
    void goesOnBehindAQuestionThatALowerCaseWordFollows() {
        assertThat(sentences("“Who pays?” asked Larkin.")).hasSize(1);
    }

    private static List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Spans paragraphs = Paragraphs.of(text);
        Spans spans = Sentences.split(
                tokens, paragraphs, QuoteMarks.pair(text, paragraphs).outer());
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(tokens.start(spans.start(i)), tokens.end(spans.end(i) - 1)))
                .toList();
    }
}
