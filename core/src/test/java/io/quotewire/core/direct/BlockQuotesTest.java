package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Block quotations without marks, with names marked by hand. */
class BlockQuotesTest {
    private static final String BLOCK = "The tide was out and we had to wait for it.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said: | Ana Ruiz
            [P Ana Ruiz], a pilot, told the [O Herald]: | Ana Ruiz
            In a letter on Friday, [P Ana Ruiz] told the crew of the ferry: | Ana Ruiz
            As [P Ana Ruiz] explained at the time: | Ana Ruiz
            [P Ana Ruiz] wrote in a letter to the port: | Ana Ruiz
            [P Ana Ruiz] shrugged it off, saying: | Ana Ruiz
            The letter reads: | The letter
            Here is what [P Ana Ruiz] said: | Ana Ruiz
            The port was shut. The [O Herald] reported on Monday: | The Herald
            The pilot, who saw it, added: | The pilot
            """)
    void nextParagraphIsQuotedBehindTheColonOfAReport(String lead, String source) {
        assertThat(quotes(lead + "\n\n" + BLOCK)).containsExactly(source + ": " + BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Ana Ruiz] said that the port was shut:",
                "[P Ana Ruiz] said the port was shut:",
                "[P Ana Ruiz] wrote a book on ships:",
                "[P Ana Ruiz] tweeted on Friday:",
                "[P Ana Ruiz] did not say:",
                "[P Ana Ruiz] was told:",
                "This is a notice published by the [O Herald]:",
                "Here is what the [O Herald] wrote about what crews told the police:",
                "It reads:",
                "What [P Ana Ruiz] said about the ferry:",
                "Watch what [P Ana Ruiz] said:",
                "The crew had three reasons:",
                "[P Ana Ruiz] said",
                "[P Ana Ruiz] said.",
            })
    void otherColonsIntroduceNothingSaid(String lead) {
        assertThat(quotes(lead + "\n\n" + BLOCK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz was late for the ferry that day.",
                "He was late for the ferry that day.",
                "“The tide was out and we had to wait.”",
                "The tide was “out” and we had to wait.",
                "The port had this to add to it all:",
                "The tide was out and we had to wait",
                "- The tide was out and we had to wait.",
                "the tide was out and we had to wait.",
                "We had to wait.",
                "Read more about the tide and the ferry here.",
            })
    void narrationFragmentsAndMarkedWordsAreNoBlock(String block) {
        assertThat(quotes("[P Ana Ruiz] said:\n\n" + block)).isEmpty();
    }

    @Test
    void onlyTheFirstParagraphIsTaken() {
        assertThat(quotes("[P Ana Ruiz] said:\n\n" + BLOCK + "\n\nThe port is old and nobody likes it."))
                .containsExactly("Ana Ruiz: " + BLOCK);
    }

    @Test
    void paragraphOfAPostOrATurnIsLeft() {
        MarkedText marked = MarkedText.of("[P Ana Ruiz] said:\n\n" + BLOCK);
        List<AttributionFrame> block = BlockQuotes.find(marked.text(), List.of());
        assertThat(BlockQuotes.find(marked.text(), block)).isEmpty();
    }

    private static List<String> quotes(String text) {
        MarkedText marked = MarkedText.of(text);
        return BlockQuotes.find(marked.text(), List.of()).stream()
                .map(frame -> marked.words(Objects.requireNonNull(frame.source())) + ": "
                        + marked.words(frame.contents().get(0)))
                .toList();
    }
}
