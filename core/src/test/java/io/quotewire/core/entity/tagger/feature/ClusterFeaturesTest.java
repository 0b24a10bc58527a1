package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ClusterFeaturesTest {
    private static final Lexicon LEXICON = SmallLexicon.lexicon();

    private final ClusterPaths paths = new ClusterPaths(LEXICON);
    private final TokenTable table = SmallLexicon.table("then Harbour said so");
    private final int said = Lexicon.cluster(table.entry[2]);
    private final int harbour = Lexicon.cluster(table.entry[1]);

    @Test
    void includeTheClusterAndItsPathPrefixes() {
        assertThat(of(1).has(Feature.CLUSTER, harbour)).isTrue();
        assertThat(of(1).has(Feature.CLUSTER_CUT_AT_FOUR, "0100".hashCode())).isTrue();
        assertThat(of(1).has(Feature.CLUSTER_CUT_AT_SIX, "010011".hashCode())).isTrue();
        assertThat(of(1).has(Feature.CLUSTER_CUT_AT_TEN, "0100110011".hashCode()))
                .isTrue();
    }

    @Test
    void keepAPathShorterThanThePrefix() {
        assertThat(of(2).has(Feature.CLUSTER_CUT_AT_TEN, "01101".hashCode())).isTrue();
    }

    @Test
    void includeThoseOfTheNeighbours() {
        assertThat(of(1).has(Feature.NEXT_CLUSTER, said)).isTrue();
        assertThat(of(2).has(Feature.PREVIOUS_CLUSTER, harbour)).isTrue();
        assertThat(of(3).has(Feature.SECOND_PREVIOUS_CLUSTER, paths.ten(harbour)))
                .isTrue();
        assertThat(of(1).has(Feature.CLUSTER_AND_NEXT, harbour, said)).isTrue();
        assertThat(of(2).has(Feature.PREVIOUS_AND_CLUSTER, harbour, said)).isTrue();
    }

    @Test
    void distinguishTheEdgeFromAWordWithoutACluster() {
        assertThat(of(1).has(Feature.PREVIOUS_CLUSTER, 0)).isTrue();
        assertThat(of(0).has(Feature.PREVIOUS_CLUSTER, 0)).isFalse();
    }

    @Test
    void includeTheContextAndItsField() {
        assertThat(of(1).has(Feature.CONTEXT, 2)).isTrue();
        assertThat(of(1).has(Feature.FIELD, 1)).isTrue();
        assertThat(of(2).has(Feature.PREVIOUS_CONTEXT, 2)).isTrue();
        assertThat(of(0).has(Feature.NEXT_FIELD, 1)).isTrue();
        assertThat(of(0).has(Feature.PREVIOUS_FIELD, -1)).isTrue();
    }

    private WrittenFeatures of(int token) {
        Window window = new Window(table);
        window.move(token);
        return WrittenFeatures.by(buffer -> new ClusterFeatures(table, window, LEXICON, paths).write(token, buffer));
    }
}
