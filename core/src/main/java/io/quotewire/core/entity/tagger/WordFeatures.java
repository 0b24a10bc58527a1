package io.quotewire.core.entity.tagger;

/** Features of the words themselves: they and their neighbours, their shapes, their first and last letters. */
final class WordFeatures {
    private static final int LONGEST_AFFIX = 4;
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
        out.add(1, 0);
        out.addWord(2, table.exact[i]);
        out.addWord(3, here);
        out.add(4, previous);
        out.add(5, next);
        out.add(6, window.word(-2));
        out.add(7, window.word(2));
        out.addWord(8, previous, here);
        out.addWord(9, here, next);
        out.add(10, previous, next);
        out.add(11, window.word(-2), previous);
        out.add(12, next, window.word(2));
    }

    private void shapes(int i, FeatureBuffer out) {
        int here = table.shape[i];
        int next = window.shape(1);
        int previous = window.shape(-1);
        out.add(13, here);
        out.add(14, previous, here);
        out.add(15, here, next);
        out.add(16, (previous * FACTOR) + here, next);
        int starts = table.kind[i] & (TokenTable.STARTS | TokenTable.BREAKS);
        out.add(40, starts, here);
        out.addWord(41, starts, table.folded[i]);
    }

    private void affixes(int i, FeatureBuffer out) {
        String text = table.tokens.text();
        int start = table.tokens.start(i);
        int end = table.tokens.end(i);
        int prefix = SEED;
        for (int k = 0; k < LONGEST_AFFIX && start + k < end; k++) {
            prefix = (prefix * FACTOR) + Character.toLowerCase(text.charAt(start + k));
            if (k > 0) {
                out.add(17 + k, prefix);
            }
        }
        int suffix = SEED;
        for (int k = 0; k < LONGEST_AFFIX && end - k > start; k++) {
            suffix = (suffix * FACTOR) + Character.toLowerCase(text.charAt(end - 1 - k));
            out.add(21 + k, suffix);
        }
    }
}
