package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFeaturesTest {
    private final TokenTable table = SmallLexicon.table("It rained. Then Mary Larkin left Tarn");

    @Test
    void includeTheWordAndItsNeighbours() {
        WrittenFeatures larkin = of(5);

        assertThat(larkin.has(Feature.EXACT_WORD, table.exact[5])).isTrue();
        assertThat(larkin.has(Feature.WORD, table.folded[5])).isTrue();
        assertThat(larkin.has(Feature.PREVIOUS_WORD, table.folded[4])).isTrue();
        assertThat(larkin.has(Feature.NEXT_WORD, table.folded[6])).isTrue();
        assertThat(larkin.has(Feature.SECOND_PREVIOUS_WORD, table.folded[3])).isTrue();
        assertThat(larkin.has(Feature.SECOND_NEXT_WORD, table.folded[7])).isTrue();
    }

    @Test
    void includePairsInTextOrder() {
        WrittenFeatures larkin = of(5);

        assertThat(larkin.has(Feature.PREVIOUS_AND_WORD, table.folded[4], table.folded[5]))
                .isTrue();
        assertThat(larkin.has(Feature.WORD_AND_NEXT, table.folded[5], table.folded[6]))
                .isTrue();
        assertThat(larkin.has(Feature.PREVIOUS_AND_NEXT, table.folded[4], table.folded[6]))
                .isTrue();
        assertThat(larkin.has(Feature.TWO_PREVIOUS, table.folded[3], table.folded[4]))
                .isTrue();
        assertThat(larkin.has(Feature.TWO_NEXT, table.folded[6], table.folded[7]))
                .isTrue();
    }

    @Test
    void stopAtTheStartOfTheSentence() {
        assertThat(of(3).has(Feature.PREVIOUS_WORD, Window.BOUNDARY)).isTrue();
        assertThat(of(3).has(Feature.TWO_PREVIOUS, Window.BOUNDARY, Window.BOUNDARY))
                .isTrue();
    }

    @Test
    void includeTheStartOfASentence() {
        int both = TokenKind.STARTS | TokenKind.BREAKS;

        assertThat(of(3).has(Feature.SENTENCE_START_AND_SHAPE, both, table.shape[3]))
                .isTrue();
        assertThat(of(4).has(Feature.SENTENCE_START_AND_SHAPE, 0, table.shape[4]))
                .isTrue();
    }

    @Test
    void includeTheShapesOfTheWordAndItsNeighbours() {
        assertThat(of(5).has(Feature.SHAPE, table.shape[5])).isTrue();
        assertThat(of(5).has(Feature.PREVIOUS_AND_SHAPE, table.shape[4], table.shape[5]))
                .isTrue();
        assertThat(of(5).has(Feature.SHAPE_AND_NEXT, table.shape[5], table.shape[6]))
                .isTrue();
    }

    @Test
    void affixesIgnoreCase() {
        TokenTable names = SmallLexicon.table("near Marsh or MARVIN or harsh");

        assertThat(sharedAffixes(names, 1, 3)).isEqualTo(2);
        assertThat(sharedAffixes(names, 1, 5)).isEqualTo(4);
    }

    @Test
    void affixesAreNoLongerThanTheWord() {
        TokenTable letters = SmallLexicon.table("near A or Ab");

        assertThat(of(letters, 3).size() - of(letters, 1).size()).isEqualTo(2);
    }

    /** The number of prefixes and suffixes that two words share. */
    private static int sharedAffixes(TokenTable table, int one, int other) {
        String first = table.tokens.lower(one);
        String second = table.tokens.lower(other);
        int shared = 0;
        for (Feature affix : new Feature[] {
            Feature.PREFIX_OF_TWO,
            Feature.PREFIX_OF_THREE,
            Feature.PREFIX_OF_FOUR,
            Feature.SUFFIX_OF_ONE,
            Feature.SUFFIX_OF_TWO,
            Feature.SUFFIX_OF_THREE,
            Feature.SUFFIX_OF_FOUR
        }) {
            boolean both = of(table, one).has(affix, affix(affix, first))
                    && of(table, other).has(affix, affix(affix, second));
            shared += both && affix(affix, first) == affix(affix, second) ? 1 : 0;
        }
        return shared;
    }

    /** The hash of an affix; a suffix is hashed from its last letter. */
    private static int affix(Feature affix, String word) {
        String reversed = new StringBuilder(word).reverse().toString();
        String letters = affix.name().startsWith("PREFIX") ? word : reversed;
        int length = switch (affix.name().substring(affix.name().lastIndexOf('_') + 1)) {
            case "ONE" -> 1;
            case "TWO" -> 2;
            case "THREE" -> 3;
            default -> 4;
        };
        int hash = 7;
        for (char c : letters.substring(0, length).toCharArray()) {
            hash = hash * 31 + c;
        }
        return hash;
    }

    private WrittenFeatures of(int token) {
        return of(table, token);
    }

    private static WrittenFeatures of(TokenTable table, int token) {
        Window window = new Window(table);
        window.move(token);
        return WrittenFeatures.by(buffer -> new WordFeatures(table, window).write(token, buffer));
    }
}
