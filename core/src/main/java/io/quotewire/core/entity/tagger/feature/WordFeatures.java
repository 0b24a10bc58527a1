package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokens;

/** Features of the words themselves and their neighbours: forms, shapes, prefixes and suffixes. */
final class WordFeatures {
    private static final int LONGEST_AFFIX = 4;
    private static final Feature[] PREFIXES = {Feature.PREFIX_OF_TWO, Feature.PREFIX_OF_THREE, Feature.PREFIX_OF_FOUR};
    private static final Feature[] SUFFIXES = {
        Feature.SUFFIX_OF_ONE, Feature.SUFFIX_OF_TWO, Feature.SUFFIX_OF_THREE, Feature.SUFFIX_OF_FOUR
    };
    private static final int SEED = 7;
    private static final int FACTOR = 31;

    private final TokenTable table;
    private final Window window;

    WordFeatures(TokenTable table, Window window) {
        this.table = table;
        this.window = window;
    }

    void write(int i, FeatureBuffer out) {
        words(i, out);
        shapes(i, out);
        affixes(i, out);
    }

    private void words(int i, FeatureBuffer out) {
        int here = table.folded[i];
        int next = window.word(1);
        int previous = window.word(-1);
        int secondNext = window.word(2);
        int secondPrevious = window.word(-2);
        out.add(Feature.BIAS, 0);
        out.add(Feature.EXACT_WORD, table.exact[i]);
        out.add(Feature.WORD, here);
        out.add(Feature.PREVIOUS_WORD, previous);
        out.add(Feature.NEXT_WORD, next);
        out.add(Feature.SECOND_PREVIOUS_WORD, secondPrevious);
        out.add(Feature.SECOND_NEXT_WORD, secondNext);
        out.add(Feature.PREVIOUS_AND_WORD, previous, here);
        out.add(Feature.WORD_AND_NEXT, here, next);
        out.add(Feature.PREVIOUS_AND_NEXT, previous, next);
        out.add(Feature.TWO_PREVIOUS, secondPrevious, previous);
        out.add(Feature.TWO_NEXT, next, secondNext);
    }

    private void shapes(int i, FeatureBuffer out) {
        int here = table.shape[i];
        int next = window.shape(1);
        int previous = window.shape(-1);
        out.add(Feature.SHAPE, here);
        out.add(Feature.PREVIOUS_AND_SHAPE, previous, here);
        out.add(Feature.SHAPE_AND_NEXT, here, next);
        out.add(Feature.THREE_SHAPES, (previous * FACTOR) + here, next);
        int starts = table.kind[i] & (TokenKind.STARTS | TokenKind.BREAKS);
        out.add(Feature.SENTENCE_START_AND_SHAPE, starts, here);
        out.add(Feature.SENTENCE_START_AND_WORD, starts, table.folded[i]);
    }

    private void affixes(int i, FeatureBuffer out) {
        Tokens text = table.tokens;
        int start = table.tokens.start(i);
        int end = table.tokens.end(i);
        int prefix = SEED;
        for (int k = 0; k < LONGEST_AFFIX && start + k < end; k++) {
            prefix = (prefix * FACTOR) + Fingerprints.fold(text.charAt(start + k));
            if (k > 0) {
                out.add(PREFIXES[k - 1], prefix);
            }
        }
        int suffix = SEED;
        for (int k = 0; k < LONGEST_AFFIX && end - k > start; k++) {
            suffix = (suffix * FACTOR) + Fingerprints.fold(text.charAt(end - 1 - k));
            out.add(SUFFIXES[k], suffix);
        }
    }
}
