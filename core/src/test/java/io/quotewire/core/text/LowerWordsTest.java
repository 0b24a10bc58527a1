package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LowerWordsTest {
    @Test
    void wordsAreInLowerCaseWithStraightApostrophes() {
        Tokens tokens = Tokenizer.tokenize("DON’T tell Émile’s İzmir crew, OK?");

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::lower))
                .containsExactly("don't", "tell", "émile", "'s", "i̇zmir", "crew", ",", "ok", "?");
    }

    @Test
    void equalWordsShareAString() {
        Tokens tokens = Tokenizer.tokenize("The ferry left. THE FERRY sank");

        assertThat(tokens.lower(4)).isSameAs(tokens.lower(0)).isEqualTo("the");
        assertThat(tokens.lower(5)).isSameAs(tokens.lower(1)).isEqualTo("ferry");
    }

    @Test
    void tokenKnowsItsFirstOccurrence() {
        Tokens tokens = Tokenizer.tokenize("The élan. THE Élan of the");

        assertThat(IntStream.range(0, tokens.size()).map(tokens::firstAlike)).containsExactly(0, 1, 2, 0, 1, 5, 0);
    }

    @Test
    void tokenKnowsItsOtherOccurrencesBefore() {
        Tokens tokens = Tokenizer.tokenize("The ferry left. THE FERRY sank, the ferry said");

        assertThat(occurrences(tokens, 0, 8)).containsExactly(4, 0);
        assertThat(occurrences(tokens, 1, 9)).containsExactly(5, 1);
        assertThat(occurrences(tokens, 2, 9)).containsExactly(5);
        assertThat(occurrences(tokens, -5, 5)).containsExactly(1);
        assertThat(occurrences(tokens, 0, 1)).isEmpty();
        assertThat(tokens.anyAlike(0, 9, i -> i == 5)).isTrue();
    }

    private static List<Integer> occurrences(Tokens tokens, int from, int token) {
        List<Integer> found = new ArrayList<>();
        assertThat(tokens.anyAlike(from, token, i -> !found.add(i))).isFalse();
        return found;
    }

    /** "an" and "c0" have the same hash, and so have all words of one length made of them. */
    @Test
    void collidingWordsAreDistinguished() {
        String text = IntStream.range(0, 1 << 10)
                .mapToObj(i -> IntStream.range(0, 10)
                        .mapToObj(bit -> ((i >> bit) & 1) == 0 ? "an" : "c0")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));

        Tokens tokens = Tokenizer.tokenize(text);

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::lower).collect(Collectors.joining(" ")))
                .isEqualTo(text.toLowerCase(Locale.ROOT));
    }
}
