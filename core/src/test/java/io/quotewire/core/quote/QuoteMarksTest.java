package io.quotewire.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Paragraphs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    @Test
    void pairsEachFamilyOfMarks() {
        assertThat(quotes("“one” and \"two\" and «three» and „four“ and ‘five’ and 'six' and ''seven'' and »eight«"))
                .containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight");
    }

    @Test
    void skipsTheQuotesInsideAQuote() {
        assertThat(quotes("“He told me ‘no’ twice,” she said. 'They call it \"the pit\" here,' he said."))
                .containsExactly("He told me ‘no’ twice,", "They call it \"the pit\" here,");
    }

    @Test
    void tellsApostrophesFromSingleMarks() {
        assertThat(quotes("The boys' coach didn't like the '90s or rock 'em sock 'em toys, did he?"))
                .isEmpty();
        assertThat(quotes("'It's the players' choice, isn't it?' said Larkin's brother."))
                .containsExactly("It's the players' choice, isn't it?");
    }

    @Test
    void endsAnUnclosedQuoteWithItsParagraph() {
        QuoteSpans spans = pair("“It was late, she said.\nNothing more came.");

        assertThat(spans.size()).isEqualTo(1);
        assertThat(spans.isClosed(0)).isFalse();
    }

    @Test
    void goesOnInTheNextParagraphWhereTheMarkOpensAnew() {
        QuoteSpans spans = pair("“It was late.\n\n“And it was dark,” she said.");

        assertThat(spans.size()).isEqualTo(2);
        assertThat(spans.isContinued(0)).isFalse();
        assertThat(spans.isContinued(1)).isTrue();
    }

    @Test
    void startsAnewWhereTheClosingMarkWasForgotten() {
        assertThat(quotes("“It was late, she said. “And dark.”"))
                .containsExactly("It was late, she said.", "And dark.");
    }

    @Test
    void takesAMarkThatIsTurnedTheWrongWayForWhatItDoes() {
        assertThat(quotes("He said ”no comment at all” and left.")).containsExactly("no comment at all");
    }

    @Test
    void leavesInchesAlone() {
        assertThat(quotes("A 12\" record and a 7\" single were sold.")).isEmpty();
    }

    @Test
    void finishesOnMarksOnly() {
        for (String mark : List.of("\"", "“", "‘", "'", "'a ", "‘a ", "«", "„", "''", "s' b ", "’ ")) {
            String text = mark.repeat(1_000_000 / mark.length());
            assertThat(pair(text).size()).isLessThanOrEqualTo(text.length());
        }
    }

    private static QuoteSpans pair(String text) {
        return QuoteMarks.pair(text, Paragraphs.of(text));
    }

    private static List<String> quotes(String text) {
        QuoteSpans spans = pair(text);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(spans.start(i), spans.end(i)))
                .toList();
    }
}
