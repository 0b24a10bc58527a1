package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Fingerprints;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallWordSetTest {
    @Test
    void findsExactlyItsWords() {
        List<String> words =
                IntStream.range(0, 60).mapToObj(i -> "w" + "x".repeat(i)).toList();
        SmallWordSet few = new SmallWordSet(words);

        assertThat(words).allMatch(word -> few.has(fingerprint(word)));
        assertThat(IntStream.range(0, 5000).mapToObj(i -> "v" + "x".repeat(i % 100) + "y".repeat(i / 100)))
                .noneMatch(word -> few.has(fingerprint(word)));
    }

    @Test
    void emptySetContainsNothing() {
        assertThat(new SmallWordSet(List.of()).has(0)).isFalse();
        assertThat(new SmallWordSet(List.of()).has(7)).isFalse();
    }

    private static int fingerprint(String word) {
        return Fingerprints.folded(word, 0, word.length());
    }
}
