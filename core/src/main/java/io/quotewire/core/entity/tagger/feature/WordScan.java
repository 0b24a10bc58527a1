package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokens;

/** Computes the form of a word in one scan of its characters. Holds the last word scanned; not thread-safe. */
final class WordScan {
    private static final int SHAPE_SEED = 17;
    private static final int SHAPE_FACTOR = 31;
    private static final int LOWER_SHAPE = (SHAPE_SEED * SHAPE_FACTOR) + 'x';
    private static final int CAPITAL_SHAPE = (SHAPE_SEED * SHAPE_FACTOR) + 'X';

    private int exact;
    private int folded;
    private int shape;

    /** Its {@linkplain Fingerprints#exact exact} fingerprint. */
    int exact() {
        return exact;
    }

    /** Its {@linkplain Fingerprints#folded folded} fingerprint. */
    int folded() {
        return folded;
    }

    /** A hash of the kinds of its characters, each run of a kind counted once. */
    int shape() {
        return shape;
    }

    /** The {@link TokenKind} bits that depend on the word alone. */
    static byte kind(Tokens tokens, int token) {
        if (tokens.isPlain(token)) {
            return tokens.isCapital(token) ? TokenKind.CAPITAL : TokenKind.LOWER;
        }
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int k = tokens.start(token); k < tokens.end(token); k++) {
            char like = like(tokens.charAt(k));
            upper += like == 'X' ? 1 : 0;
            lower += like == 'x' ? 1 : 0;
            digits += like == 'd' ? 1 : 0;
        }
        int kinds = digits > 0 ? TokenKind.DIGIT : 0;
        if (upper > 0) {
            kinds |= TokenKind.CAPITAL;
            kinds |= upper > 1 && lower == 0 ? TokenKind.ALL_CAPITALS : 0;
        } else if (lower > 0) {
            kinds |= TokenKind.LOWER;
        }
        return (byte) kinds;
    }

    void scan(Tokens tokens, int token) {
        if (!tokens.isPlain(token)) {
            scanOther(tokens, tokens.start(token), tokens.end(token));
            return;
        }
        boolean capital = tokens.isCapital(token);
        boolean single = tokens.end(token) - tokens.start(token) == 1;
        // Tokens hash the letters of plain words in the same way as fingerprints.
        folded = Fingerprints.wordKey(tokens.halfKey(token));
        exact = capital ? exactOfPlain(tokens, token) : folded;
        shape = !capital ? LOWER_SHAPE : single ? CAPITAL_SHAPE : (CAPITAL_SHAPE * SHAPE_FACTOR) + 'x';
        shape += single ? 1 : 0;
    }

    private static int exactOfPlain(Tokens tokens, int token) {
        int state = Fingerprints.wordStart();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            state = Fingerprints.wordWith(state, tokens.charAt(i));
        }
        return Fingerprints.wordKey(state);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void scanOther(Tokens text, int start, int end) {
        int exactState = Fingerprints.wordStart();
        int foldedState = exactState;
        int look = SHAPE_SEED;
        char last = 0;
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            char like = like(c);
            if (like != 'd') {
                exactState = Fingerprints.wordWith(exactState, c);
                foldedState = Fingerprints.wordWith(foldedState, Fingerprints.fold(c));
            } else if (last != 'd') {
                exactState = Fingerprints.wordWith(exactState, '0');
                foldedState = Fingerprints.wordWith(foldedState, '0');
            }
            if (like != last) {
                look = (look * SHAPE_FACTOR) + like;
                last = like;
            }
        }
        exact = Fingerprints.wordKey(exactState);
        folded = Fingerprints.wordKey(foldedState);
        shape = end - start == 1 ? look + 1 : look;
    }

    /** X for a capital, x for another letter, d for a digit; other characters represent themselves. */
    private static char like(char c) {
        if (c < 128) {
            return isSmall(c) ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : c >= '0' && c <= '9' ? 'd' : c;
        }
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : c == '\u2019' ? '\'' : c;
    }
}
