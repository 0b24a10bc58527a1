package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Tokenizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {

    @Test
    void pairsEachFamilyOfMarks() {
        assertThat(quotes("“one” and \"two\" and «three» and „four“ and ‘five’ and 'six' and ''seven'' and »eight«"))
                .containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight");
    }

    @Test
    void ignoresNestedQuotes() {
        assertThat(quotes("“He told me ‘no’ twice,” she said. 'They call it \"the pit\" here,' he said."))
                .containsExactly("He told me ‘no’ twice,", "They call it \"the pit\" here,");
    }

    @Test
    void distinguishesApostrophesFromSingleMarks() {
        assertThat(quotes("The boys' coach didn't like the '90s or rock 'em sock 'em toys, did he?"))
                .isEmpty();
        assertThat(quotes("'It's the players' choice, isn't it?' said Larkin's brother."))
                .containsExactly("It's the players' choice, isn't it?");
    }

    @Test
    void unclosedQuoteEndsWithItsParagraph() {
        QuoteSpans spans = pair("“It was late, she said.\nNothing more came.");

        assertThat(spans.size()).isEqualTo(1);
        assertThat(spans.isClosed(0)).isFalse();
    }

    @Test
    void continuesInTheNextParagraphIfTheMarkReopens() {
        QuoteSpans spans = pair("“It was late.\n\n“And it was dark,” she said.");

        assertThat(spans.size()).isEqualTo(2);
        assertThat(spans.isContinued(0)).isFalse();
        assertThat(spans.isContinued(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It was late.\n\nThe old quay of the port at dusk\n\n“And dark,” she said.",
                "“It was late.\n\nPhoto: Hale Pictures\n\nADVERTISEMENT\n\n“And dark,” she said.",
                "'It was late.\n\nHale's crew on the quay of the port\n\n'And dark,' she said.",
                "She said: 'It was late.\n'And dark, with all of us gone.\nThe crew left."
            })
    void continuesBehindACaptionAndWithoutAnyClosingMark(String text) {
        QuoteSpans spans = pair(text);

        assertThat(spans.size()).isEqualTo(2);
        assertThat(spans.isContinued(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It was late.\n\nThe crew had left.\n\n“And dark,” she said.",
                "“It was late.\n\nThe old “quay” of the port at dusk\n\n“And dark,” she said.",
                "“It was late.”\n\nThe old quay of the port at dusk\n\n“And dark,” she said.",
                "“It was late.\n\nThe old quay of the port at dusk\n\n\"And dark,\" she said.",
            })
    void doesNotContinueBehindASentenceOrOtherMarks(String text) {
        QuoteSpans spans = pair(text);

        assertThat(spans.isContinued(spans.size() - 1)).isFalse();
    }

    @Test
    void markInPlaceOfAnApostropheIsNone() {
        assertThat(quotes("Peru\"s crew said they don\"t pay. \"We can\"t,\" Hale said."))
                .containsExactly("We can\"t,");
        assertThat(quotes("Hale said \"we paid\" and \"so it is\"")).containsExactly("we paid", "so it is");
    }

    @Test
    void passageIsClosedWithinItsMarks() {
        QuoteSpans spans = pair("“one” and \"two\" and ‘three’ and ''four''");

        assertThat(spans.size()).isEqualTo(4);
        assertThat(spans.isClosed(0)).isTrue();
        assertThat(spans.outer().start(1)).isEqualTo(10);
        assertThat(spans.outer().end(1)).isEqualTo(15);
    }

    @Test
    void continuesOnlyWithTheSameMark() {
        QuoteSpans spans = pair("“It was late.\n\n\"And it was dark,\" she said.");

        assertThat(spans.size()).isEqualTo(2);
        assertThat(spans.isContinued(1)).isFalse();
    }

    @Test
    void ignoresAnEmptyPassage() {
        assertThat(quotes("It was “” and “ ” and “dark” there.")).containsExactly("dark");
    }

    @Test
    void startsANewQuoteAfterAMissingClosingMark() {
        assertThat(quotes("“It was late, that is all. “And dark.”"))
                .containsExactly("It was late, that is all.", "And dark.");
    }

    @Test
    void unclosedQuoteEndsBeforeItsAttribution() {
        assertThat(quotes("\"Nobody told me, Hale said. \"I read it.\""))
                .containsExactly("Nobody told me,", "I read it.");
        assertThat(quotes("“Who knew? asked Peter Hale.")).containsExactly("Who knew?");
        assertThat(quotes("“I said no, he said yes.\n\n“That was all.”"))
                .containsExactly("I said no, he said yes.", "That was all.");
    }

    @Test
    void treatsTheSameMarksWithinAQuoteAsPartOfIt() {
        assertThat(quotes("“We are not “at war” with the town,” she said."))
                .containsExactly("We are not “at war” with the town,");
        assertThat(quotes("\"We are not \"at war\" with the town,\" she said."))
                .containsExactly("We are not \"at war\" with the town,");
    }

    @Test
    void excludesTheSpacesInsideFrenchMarks() {
        assertThat(quotes("« Nous sommes perdus », dit-elle.")).containsExactly("Nous sommes perdus");
    }

    @Test
    void readsAMarkFacingTheWrongWayByItsPosition() {
        assertThat(quotes("He said ”no comment at all” and left.")).containsExactly("no comment at all");
    }

    @Test
    void continuesBehindACaptionOrCreditOnly() {
        for (String line : List.of("Ana Ruiz/Newswire", "ADVERTISEMENT", "The old port of Harland on a wet morning")) {
            assertThat(pair("“It was late.\n" + line + "\n“And dark.”").isContinued(1))
                    .as(line)
                    .isTrue();
        }
        for (String line : List.of("Ana Ruiz", "Response from Harland Bank", "Mayor Ana Ruiz was not there")) {
            assertThat(pair("“It was late.\n" + line + "\n“And dark.”").isContinued(1))
                    .as(line)
                    .isFalse();
        }
    }

    @Test
    void marksOfSingleLettersAreNotApostrophes() {
        assertThat(quotes("They got \"A\"s, and Hale said \"good\".")).containsExactly("A", "good");
    }

    @Test
    void inchesAreNotQuoteMarks() {
        assertThat(quotes("A 12\" record and a 7\" single were sold.")).isEmpty();
        assertThat(quotes("\"I'm 5'10\" tall,\" Hale said.")).containsExactly("I'm 5'10\" tall,");
        assertThat(quotes("\"I am 5’10\" tall,\" Hale said.")).containsExactly("I am 5’10\" tall,");
        assertThat(quotes("\"It was the boats' 10\" Hale said.")).containsExactly("It was the boats' 10");
    }

    @Test
    void findsPassagesInOrderInTextOfMarksOnly() {
        for (String mark :
                List.of("\"", "“", "‘", "'", "'a ", "‘a ", "«", "„", "''", "s' b ", "’ ", "“a ”", "“A, ", "\"1'2")) {
            String text = mark.repeat(1_000_000 / mark.length());
            QuoteSpans spans = pair(text);
            int disorder = 0;
            for (int i = 0; i < spans.size(); i++) {
                int from = i == 0 ? 0 : spans.outer().end(i - 1);
                boolean ordered = spans.outer().start(i) >= from && spans.start(i) < spans.end(i);
                disorder += ordered && spans.end(i) <= spans.outer().end(i) ? 0 : 1;
            }
            assertThat(disorder).as(mark).isZero();
        }
    }

    private static QuoteSpans pair(String text) {
        return QuoteMarks.pair(Tokenizer.tokenize(text), Paragraphs.of(text));
    }

    private static List<String> quotes(String text) {
        QuoteSpans spans = pair(text);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(spans.start(i), spans.end(i)))
                .toList();
    }
}
