package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.marks.QuoteMarks;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void splitsAfterStopsBeforeCapitals() {
        assertThat(sentences("The bridge is shut. Will it open? Nobody knows! It may."))
                .containsExactly("The bridge is shut.", "Will it open?", "Nobody knows!", "It may.");
    }

    @Test
    void keepsTitlesInitialsAndNumbersTogether() {
        assertThat(sentences("Mr. Okafor of the U.S. Senate paid No. 4 exactly 1.5 pounds to J. R. Larkin."))
                .hasSize(1);
    }

    @Test
    void splitsAfterAnAbbreviationBeforeASentenceOpener() {
        assertThat(sentences("She moved to the U.S. The family stayed.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales rose in the U.S. And Japan on Friday.",
                "Sales rose in the U.S. And have fallen since.",
                "It agreed with the U.K. To build a yard.",
                "They obey U.S. Or U.K. Rules.",
                "It sells in the U.S. And the rest of Asia.",
                "The U.S. And Japan said they would act."
            })
    void goesOnBehindTheInitialsOfAState(String sentence) {
        assertThat(sentences(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the U.S. And they left too.",
                "He left the U.S. And now he is back.",
                "He left the U.S. And the crew followed.",
                "It left the U.S. And Harland Corp said it would not return.",
                "He fled to the U.S. And police said he hid.",
                "He flew from the U.S. To land there, the pilot said, he asked for help.",
                "He left the U.S. For he was late.",
                "He came at 5 p.m. And Larkin left.",
                "He joined Harland Inc. And Larkin left."
            })
    void endsBehindOtherAbbreviationsAndBeforeASubject(String two) {
        assertThat(sentences(two)).hasSize(2);
    }

    @Test
    void keepsTickerSymbolsTogether() {
        assertThat(sentences("Harland (HRLa.N) and Norvik (NRVKg.F) fell, as did Voss (0992.HK)."))
                .hasSize(1);
        assertThat(sentences("It was the end (Hill.Then it fell).")).hasSize(2);
    }

    @Test
    void neverSplitsInsideMarks() {
        assertThat(sentences("“We lost. We know why. We will be back,” Okafor said. He left."))
                .containsExactly("“We lost. We know why. We will be back,” Okafor said.", "He left.");
    }

    @Test
    void splitsAfterClosingMarks() {
        assertThat(sentences("Okafor called it “a shame.” The board called it “bad luck.”"))
                .hasSize(2);
    }

    @Test
    void doesNotSplitBeforeALowerCaseWord() {
        assertThat(sentences("“Who pays?” asked Larkin.")).hasSize(1);
    }

    @Test
    void includesClosersWithTheStop() {
        assertThat(sentences("The bridge (it is old.) Nobody cares. (It fell.) So what?"))
                .containsExactly("The bridge (it is old.)", "Nobody cares.", "(It fell.)", "So what?");
    }

    @Test
    void splitsOverlongSentencesOutsidePassages() {
        String passage = "“" + "a word ".repeat(Sentences.LONGEST) + "”";
        String list = "He said and ".repeat(Sentences.LONGEST / 3);
        assertThat(sentences(list + list + list)).hasSize(3);
        assertThat(sentences(list + passage + " he said, and left")).hasSize(2);
        assertThat(sentences("He said " + passage + " and left")).hasSize(1);
    }

    @Test
    void neverSpansParagraphs() {
        assertThat(sentences("The bridge is shut\nNobody knows why")).hasSize(2);
    }

    @Test
    void doesNotSplitAfterMarksWithoutAStop() {
        assertThat(sentences("“We lost,” Okafor said. The “big one” Larkin missed."))
                .hasSize(2);
    }

    @Test
    void splitsAfterNoUnlessANumberFollows() {
        assertThat(sentences("Larkin said No. Nobody asked why.")).hasSize(2);
        assertThat(sentences("They live at Nos. 4 and 5.")).hasSize(1);
    }

    @Test
    void keepsATickerSymbolTogether() {
        assertThat(sentences("Shares of Harland (HRL.N) fell. Nobody knew why."))
                .hasSize(2);
        assertThat(sentences("He owned the BBC.Then he left.")).hasSize(2);
        assertThat(sentences("He said ok.NO, she said.")).hasSize(2);
    }

    @Test
    void opensASentenceWithADigitButNotWithAMark() {
        assertThat(sentences("It rained. 40 boats sank.")).hasSize(2);
        assertThat(sentences("It rained …, he said.")).hasSize(1);
    }

    @Test
    void keepsAnAbbreviationInsideItsSentence() {
        assertThat(sentences("She moved to the U.S. Senate last year.")).hasSize(1);
    }

    @Test
    void doesNotEndBehindATitleThatFollowsWhatIsSaid() {
        assertThat(sentences("“It broke,” Qtn. Mary Hill said.")).hasSize(1);
        assertThat(sentences("\"It broke\", Qtn. Mary Hill said.")).hasSize(1);
        assertThat(sentences("“It broke,” said Hill. Mary Voss agreed.")).hasSize(2);
        assertThat(sentences("They call it “broke”. Nonsense. Mary Voss agreed."))
                .hasSize(3);
    }

    @Test
    void coverEveryTokenOnceInOrder() {
        SplittableRandom random = new SplittableRandom(5);
        String[] parts = {"Mary", "left", ".", "“", "”", "\n", "No.", "4", "!", "U.S.", "(", ")", "'", "\""};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(25, 0, parts.length)
                    .forEach(i -> text.append(parts[i]).append(random.nextBoolean() ? " " : ""));
            Tokens tokens = Tokenizer.tokenize(text.toString());
            Spans spans = split(text.toString());

            int next = 0;
            for (int i = 0; i < spans.size(); i++) {
                assertThat(spans.start(i)).as(text.toString()).isEqualTo(next);
                next = spans.end(i);
            }
            assertThat(next).as(text.toString()).isEqualTo(tokens.size());
        }
    }

    private static List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Spans spans = split(text);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(tokens.start(spans.start(i)), tokens.end(spans.end(i) - 1)))
                .toList();
    }

    private static Spans split(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Spans paragraphs = Paragraphs.of(text);
        return Sentences.split(
                tokens, paragraphs, QuoteMarks.pair(tokens, paragraphs).outer());
    }
}
