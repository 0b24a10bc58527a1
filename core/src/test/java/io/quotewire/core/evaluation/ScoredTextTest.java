package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredTextTest {
    @Test
    void trimsMarksStopsAndALeadingThat() {
        assertThat(trimmed("“It holds,”")).isEqualTo("It holds");
        assertThat(trimmed(" That it holds. ")).isEqualTo("it holds");
        assertThat(trimmed("…that")).isEqualTo("…that");
        assertThat(trimmed("“,”")).isEmpty();
    }

    @Test
    void countsTheWordsOfAPassage() {
        assertThat(words("“It holds, so.”")).isEqualTo(3);
        assertThat(words("“ It\u00a0holds ”")).isEqualTo(2);
        assertThat(words("“”")).isZero();
    }

    @Test
    void findsThePassagesBetweenDoubleMarks() {
        assertThat(passages("He said “it holds” and \"it stays\" and «oui»."))
                .containsExactly("“it holds”", "\"it stays\"", "«oui»");
    }

    @Test
    void unclosedPassageEndsWithItsParagraphOrTheNextOpening() {
        assertThat(passages("“It holds\n“It stays” so")).containsExactly("“It holds", "“It stays”");
        assertThat(passages("“It holds “it stays”")).containsExactly("“It holds ", "“it stays”");
        assertThat(passages("so “It holds")).containsExactly("“It holds");
    }

    @Test
    void offsetsCountCodePoints() {
        ScoredText text = new ScoredText("😀 “a”");

        assertThat(text.length()).isEqualTo(5);
        assertThat(text.passages()).containsExactly(new Interval(2, 5));
        assertThat(text.between(0, 1)).isEqualTo("😀");
    }

    private static String trimmed(String text) {
        ScoredText scored = new ScoredText(text);
        return scored.of(scored.trim(0, scored.length()));
    }

    private static int words(String passage) {
        ScoredText scored = new ScoredText(passage);
        return scored.words(new Interval(0, scored.length()));
    }

    private static List<String> passages(String text) {
        ScoredText scored = new ScoredText(text);
        return scored.passages().stream().map(scored::of).toList();
    }
}
