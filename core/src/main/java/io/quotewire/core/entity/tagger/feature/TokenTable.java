package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.text.Tokens;

/**
 * The data of each token that features need, as flat arrays: fingerprints, shapes, sentence starts, and lexicon
 * entries, which are zero until they are {@linkplain WordLookUp looked up}.
 */
public final class TokenTable {
    public final Tokens tokens;
    public final int size;
    final int[] context;
    final int[] exact;
    final int[] folded;
    final int[] shape;
    final byte[] kind;
    final int[] entry;

    public TokenTable(Tokens tokens) {
        this.tokens = tokens;
        this.size = tokens.size();
        exact = new int[size];
        folded = new int[size];
        shape = new int[size];
        kind = new byte[size];
        entry = new int[size];
        context = new int[size];
        WordScan scan = new WordScan();
        for (int i = 0; i < size; i++) {
            scan.scan(tokens, i);
            exact[i] = scan.exact();
            folded[i] = scan.folded();
            shape[i] = scan.shape();
            kind[i] = scan.kind();
            if (i > 0 && followsWord(i)) {
                continue;
            }
            if (i == 0 || breaksBefore(i)) {
                kind[i] |= TokenKind.STARTS | TokenKind.BREAKS;
            } else if (isOpeningMark(tokens.firstChar(i - 1))) {
                kind[i] |= TokenKind.STARTS;
            }
        }
    }

    public boolean is(int token, int kinds) {
        return (kind[token] & kinds) != 0;
    }

    /** Whether both tokens are the same word in the same case. */
    public boolean isSame(int token, int other) {
        return exact[token] == exact[other];
    }

    /**
     * Whether a word precedes the token with at most a blank between, the usual case, in which nothing can begin here.
     */
    private boolean followsWord(int i) {
        int before = tokens.end(i - 1);
        int gap = tokens.start(i) - before;
        return tokens.isWord(i - 1) && (gap == 0 || (gap == 1 && tokens.charAt(before) == ' '));
    }

    private boolean breaksBefore(int i) {
        for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
            if (tokens.charAt(k) == '\n') {
                return (kind[i] & TokenKind.LOWER) == 0 || (k + 1 < tokens.start(i) && tokens.charAt(k + 1) == '\n');
            }
        }
        char before = tokens.firstChar(i - 1);
        if (before == '.' || before == '!' || before == '?') {
            return (kind[i] & TokenKind.LOWER) == 0 && !isClosingMark(i);
        }
        return i > 1 && isMark(before) && endsSentence(tokens.firstChar(i - 2)) && (kind[i] & TokenKind.LOWER) == 0;
    }

    private boolean isClosingMark(int i) {
        char c = tokens.firstChar(i);
        return c == '\u201d' || c == '\u2019' || c == ')' || (c == '"' && tokens.start(i) == tokens.end(i - 1));
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201d' || c == '\u2019' || c == ')';
    }

    private static boolean isOpeningMark(char c) {
        return c == '"'
                || c == '\u201c'
                || c == '\u2018'
                || c == '('
                || c == '\u2022'
                || c == '\u2014'
                || c == '\u2013'
                || c == ':';
    }
}
