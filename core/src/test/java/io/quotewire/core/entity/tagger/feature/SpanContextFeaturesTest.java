package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanContextFeaturesTest {

    @Test
    void endWithTheSentence() {
        TokenTable table = SmallLexicon.table("It rained. Mary Larkin left. Tarn slept");

        SpanContextFeatures around = around(table, 3, 5);

        assertThat(around.wordBefore()).isEqualTo(Window.BOUNDARY);
        assertThat(written(around).has(Feature.TWO_WORDS_BEFORE, Window.BOUNDARY, Window.BOUNDARY))
                .isTrue();
        assertThat(written(around).has(Feature.TWO_WORDS_BEHIND, table.folded[5], table.folded[6]))
                .isTrue();
    }

    @Test
    void endWithTheText() {
        TokenTable table = SmallLexicon.table("Mary Larkin");

        assertThat(written(around(table, 0, 2)).has(Feature.WORDS_AROUND, Window.BOUNDARY, Window.BOUNDARY))
                .isTrue();
    }

    @Test
    void reachAJoinedSpanAcrossTwoSmallWords() {
        TokenTable table = SmallLexicon.table("Bank of the West");

        assertThat(written(around(table, 0, 1)).has(Feature.JOINED_WORD_BEHIND, table.folded[3] * 31 ^ table.folded[1]))
                .isTrue();
        assertThat(written(around(table, 3, 4)).has(Feature.JOINED_WORD_BEFORE, table.folded[0] * 31 ^ table.folded[2]))
                .isTrue();
    }

    @Test
    void distinguishNeighboursFromNoNeighbour() {
        TokenTable table = SmallLexicon.table("then Tarn");

        assertThat(around(table, 1, 2).clusterBefore()).isZero();
        assertThat(around(table, 1, 2).clusterBehind()).isNotZero();
    }

    private static SpanContextFeatures around(TokenTable table, int first, int end) {
        SpanContextFeatures around = new SpanContextFeatures(table, new ClusterPaths(SmallLexicon.lexicon()));
        around.enter(first, end, 0, table.size);
        return around;
    }

    private static WrittenFeatures written(SpanContextFeatures around) {
        return WrittenFeatures.by(buffer -> around.write(0, buffer));
    }
}
