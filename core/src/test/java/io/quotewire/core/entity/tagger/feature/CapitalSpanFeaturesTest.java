package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CapitalSpanFeaturesTest {
    /** Positions from the third on count as the same, both from the start and from the end. */
    private static final int PLACES = 8;

    private final TokenTable table = SmallLexicon.table("the Old Harbour Steel of Tarn");

    @Test
    void includePositionAndLengthOfTheSpan() {
        assertThat(of(1).has(Feature.PLACE_AND_LENGTH, 2, 3)).isTrue();
        assertThat(of(2).has(Feature.PLACE_AND_LENGTH, PLACES + 1, 3)).isTrue();
        assertThat(of(3).has(Feature.PLACE_AND_LENGTH, 2 * PLACES, 3)).isTrue();
        assertThat(of(5).has(Feature.PLACE_AND_LENGTH, 0, 1)).isTrue();
    }

    @Test
    void includeTheEndsOfTheSpanAtEachPosition() {
        assertThat(of(2).has(Feature.FIRST_WORD, table.folded[1], PLACES + 1)).isTrue();
        assertThat(of(2).has(Feature.LAST_WORD, table.folded[3], PLACES + 1)).isTrue();
        assertThat(of(3).has(Feature.FIRST_CLUSTER, Lexicon.cluster(table.entry[1]), 2 * PLACES))
                .isTrue();
    }

    @Test
    void includeTheWordsAroundTheSpan() {
        assertThat(of(3).has(Feature.WORD_BEFORE, table.folded[0])).isTrue();
        assertThat(of(1).has(Feature.WORD_BEHIND, table.folded[4])).isTrue();
        assertThat(of(2).has(Feature.WORDS_AROUND, table.folded[0], table.folded[4]))
                .isTrue();
        assertThat(of(2).has(Feature.TWO_WORDS_BEHIND, table.folded[4], table.folded[5]))
                .isTrue();
    }

    @Test
    void includeTheSpanJoinedByASmallWord() {
        assertThat(of(5).has(Feature.JOINED_WORD_BEFORE, table.folded[3] * 31 ^ table.folded[4]))
                .isTrue();
        assertThat(of(1).has(Feature.JOINED_WORD_BEHIND, table.folded[5] * 31 ^ table.folded[4]))
                .isTrue();
        assertThat(of(1).has(Feature.JOINED_WORD_BEFORE, 0)).isTrue();
        assertThat(of(5).has(Feature.JOINED_WORD_BEHIND, 0)).isTrue();
    }

    @Test
    void joinNeighbouringSpansAtASmallWord() {
        assertThat(of(4).has(Feature.PLACE_AND_LENGTH, 3 * PLACES + 1, 5)).isTrue();
    }

    @Test
    void includeTheLengthOfAcronymsOnly() {
        TokenTable acronym = SmallLexicon.table("the NGC met Tarn");

        assertThat(of(acronym, 1, 2, 1).has(Feature.LENGTH_OF_CAPITALS, 3, 1)).isTrue();
        assertThat(of(acronym, 3, 4, 3).has(Feature.LENGTH_OF_CAPITALS, 4, 1)).isFalse();
    }

    @Test
    void capTheLengthAtFive() {
        TokenTable list = SmallLexicon.table("Ada Bo Cy Di Ed Flo Gil");

        assertThat(of(list, 0, 7, 0).has(Feature.PLACE_AND_LENGTH, 3, 5)).isTrue();
        assertThat(of(list, 0, 7, 6).has(Feature.PLACE_AND_LENGTH, 3 * PLACES, 5))
                .isTrue();
    }

    private WrittenFeatures of(int token) {
        return of(table, 1, table.size, token);
    }

    /** The features of a token, after those of the tokens before it in its run, as in the tagger. */
    private static WrittenFeatures of(TokenTable table, int first, int end, int token) {
        Lexicon lexicon = SmallLexicon.lexicon();
        CapitalSpanFeatures features = new CapitalSpanFeatures(table, lexicon, new ClusterPaths(lexicon));
        features.enter(first, end);
        for (int i = first; i < token; i++) {
            int before = i;
            WrittenFeatures.by(buffer -> features.write(before, buffer));
        }
        return WrittenFeatures.by(buffer -> features.write(token, buffer));
    }
}
