package io.quotewire.core.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingAnchorTest {
    private static final String LONG =
            "Nobody who has seen the old bridge in winter would let a child walk over it alone";
    private static final String WHOLE = "We have waited for years. " + LONG + ". That is all I know.";

    private static final List<String> WORDS = List.of(
            "we",
            "bridge",
            "the",
            "winter",
            "of",
            "harbour",
            "wheat",
            "isn't",
            "dear",
            "council",
            "a",
            "will",
            "pay",
            "twice",
            "for",
            "Chloé",
            "42",
            "St. John",
            "U.S.",
            "storm",
            "Mr. Hale",
            "nobody",
            "self-made",
            "over");

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                LONG + ",",
                LONG + ". That is all I know.",
                "We have waited for years. " + LONG,
                "[We] have waited for years! “" + LONG + "!”",
                "We have waited… " + LONG + "...that is all"
            })
    void shortenedQuoteWithTheLongestSentenceHasTheSameAnchor(String cut) {
        assertThat(SayingAnchor.of(cut)).isEqualTo(SayingAnchor.of(WHOLE));
    }

    @Test
    void cutSentenceHasTheSameAnchorIfItsRunRemains() {
        String anchor = SayingAnchor.of(LONG);
        String letters = letters(LONG);
        List<String> words = List.of(LONG.split(" "));
        int kept = 0;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                String cut = String.join(" ", words.subList(from, to));
                boolean hasRun = letters(cut).contains(anchor);
                assertThat(SayingAnchor.of(cut).equals(anchor)).as(cut).isEqualTo(hasRun);
                kept += hasRun ? 1 : 0;
            }
        }
        assertThat(letters).contains(anchor);
        assertThat(kept).isGreaterThan(15);
    }

    @Test
    void isARunOfFixedLengthOrTheWholeText() {
        assertThat(SayingAnchor.of(WHOLE)).hasSize(SayingAnchor.RUN);
        assertThat(SayingAnchor.of("“We shall see,”")).isEqualTo("weshallsee");
        assertThat(SayingAnchor.of("… — !")).isEmpty();
        assertThat(SayingAnchor.of("")).isEmpty();
    }

    @Test
    void shortSayingsAreAnchoredByAllTheirWords() {
        assertThat(SayingAnchor.of("There is no truth in that. None.")).isEqualTo("thereisnotruthinthatnone");
        assertThat(SayingAnchor.of("There is no truth in that")).isEqualTo("thereisnotruthinthat");
    }

    @Test
    void sayingOfShortSentencesIsAnchoredAsAWhole() {
        String text = "It rained. The road was gone. We went home. Nobody came. The light was out.";
        assertThat(SayingAnchor.of(text)).hasSize(SayingAnchor.RUN);
        assertThat(letters(text)).contains(SayingAnchor.of(text));
    }

    @Test
    void fullStopOfAnAbbreviationOrInitialDoesNotEndASentence() {
        String text = "The harbour is what Mr. Hale of the U.S. Navy and George W. Bush looked at. We know that.";
        assertThat(SayingAnchor.of(text))
                .isEqualTo(SayingAnchor.of(text.replace("Mr.", "Mr").replace("U.S.", "US")));
    }

    /** A common phrase does not make two sayings the same. */
    @Test
    void differentSayingsWithACommonPhraseHaveDifferentAnchors() {
        assertThat(SayingAnchor.of("It would be in the best interests of our shareholders to close the northern mill"))
                .isNotEqualTo(SayingAnchor.of("I stay because it is in the best interests of both me and the club"));
        String phrase = "At the end of the day, it is what it is, and ";
        assertThat(SayingAnchor.of(phrase + "the wheat has to come in before it rains"))
                .isNotEqualTo(SayingAnchor.of(phrase + "they scored when we did not"));
    }

    private static List<UnaryOperator<String>> edits() {
        return List.of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.replace('\'', '’').replace(",", ""),
                text -> "“" + text + "”",
                text -> text.replace(" ", "  \n"),
                text -> text.replace(" the ", " [the] ").replace(" of ", " (of) "),
                text -> text.replaceAll("\\.$", ","),
                text -> text.replace(", ", " — "),
                text -> text.replace("-", " "),
                text -> text.replace('.', '!')
                        .replace("St!", "St.")
                        .replace("Mr!", "Mr.")
                        .replace("U!S!", "U.S."));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void caseMarksSpacingAndBracketsMakeNoDifference(UnaryOperator<String> edit) {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String said = said(random, 1 + random.nextInt(5));
            assertThat(SayingAnchor.of(edit.apply(said))).as(said).isEqualTo(SayingAnchor.of(said));
        }
    }

    /** As long as the longest sentence is complete, whatever is cut from the others. */
    @Test
    void cutEndsMakeNoDifferenceToTheLongestSentence() {
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            String before = said(random, random.nextInt(3));
            String after = said(random, random.nextInt(3));
            String longest = sentence(random, 20 + random.nextInt(5));
            String whole = before + ' ' + longest + ' ' + after;
            String cut = cut(random, before, true) + ' ' + longest + ' ' + cut(random, after, false);
            assertThat(SayingAnchor.of(cut)).as(whole + " / " + cut).isEqualTo(SayingAnchor.of(whole));
        }
    }

    @Test
    void anchorNeverChanges() {
        assertThat(SayingAnchor.of(WHOLE)).isEqualTo("oldbridgeinwinterwouldletachildwalko");
    }

    private static String said(Random random, int sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(sentence(random, 1 + random.nextInt(14)));
        }
        return String.join(" ", all);
    }

    private static String cut(Random random, String text, boolean front) {
        List<String> words = List.of(text.split(" ", -1));
        int at = random.nextInt(words.size() + 1);
        return String.join(" ", front ? words.subList(at, words.size()) : words.subList(0, at));
    }

    private static String sentence(Random random, int words) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            all.add(WORDS.get(random.nextInt(WORDS.size())) + (i % 5 == 3 && i < words - 1 ? "," : ""));
        }
        return String.join(" ", all) + " now.";
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
