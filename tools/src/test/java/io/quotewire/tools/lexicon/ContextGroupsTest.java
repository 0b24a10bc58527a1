package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContextGroupsTest {
    private static final WordVectors VECTORS = WordVectors.of(vectors());

    private final ContextGroups groups = ContextGroups.of(VECTORS);

    @Test
    void putWordsOfOneDirectionTogether() {
        for (int i = 2; i < VECTORS.size(); i++) {
            assertThat(groups.group(i)).as(VECTORS.word(i)).isEqualTo(groups.group(i % 2));
        }
    }

    @Test
    void keepWordsOfOtherDirectionsApart() {
        assertThat(groups.group(0)).isNotEqualTo(groups.group(1));
    }

    @Test
    void areTheSameForTheSameWords() {
        ContextGroups again = ContextGroups.of(VECTORS);

        assertThat(IntStream.range(0, VECTORS.size()).map(again::group))
                .containsExactlyElementsOf(IntStream.range(0, VECTORS.size())
                        .map(groups::group)
                        .boxed()
                        .toList());
    }

    /** Twenty words: the even ones point one way, the odd ones another. */
    private static Map<String, float[]> vectors() {
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            vectors.put(String.format("word%02d", i), i % 2 == 0 ? new float[] {2, 0} : new float[] {0, 3});
        }
        return vectors;
    }
}
