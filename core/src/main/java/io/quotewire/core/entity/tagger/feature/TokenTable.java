package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokens;

/**
 * The data of each token that features need, as flat arrays. The kinds of all tokens are read at creation;
 * fingerprints, shapes and lexicon entries are zero until they are {@linkplain WordLookUp looked up}.
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
    private final WordScan scan = new WordScan();

    public TokenTable(Tokens tokens) {
        this.tokens = tokens;
        this.size = tokens.size();
        exact = new int[size];
        folded = new int[size];
        shape = new int[size];
        kind = new byte[size];
        entry = new int[size];
        context = new int[size];
        for (int i = 0; i < size; i++) {
            kind[i] = WordScan.kind(tokens, i);
            if (i == 0 || !followsWord(i)) {
                kind[i] = (byte) (kind[i] | beginning(i));
            }
        }
    }

    /** Computes the fingerprints and the shape of a token. */
    void scan(int token) {
        scan.scan(tokens, token);
        exact[token] = scan.exact();
        folded[token] = scan.folded();
        shape[token] = scan.shape();
    }

    public boolean is(int token, int kinds) {
        return (kind[token] & kinds) != 0;
    }

    /** The {@linkplain Fingerprints#folded folded} fingerprint of a token that was looked up. */
    public int folded(int token) {
        return folded[token];
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

    /** What the token begins, as bits of its kind. */
    private int beginning(int i) {
        if (i == 0 || breaksBefore(i)) {
            return TokenKind.STARTS | TokenKind.BREAKS;
        }
        return isOpeningMark(tokens.firstChar(i - 1)) ? TokenKind.STARTS : 0;
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
