package io.quotewire.core.entity.lexicon;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordKey;

/**
 * 32-bit fingerprints of words and phrases, the keys of a {@link Lexicon}. Two strings collide with a chance of one in
 * four thousand million, so a lexicon of a million entries is wrong about one unknown word in four thousand.
 */
public final class Fingerprints {
    private static final int WORD_SEED = WordKey.HALF_SEED;
    private static final int PHRASE_SEED = 0x1B873593;
    private static final int FACTOR = WordKey.HALF_FACTOR;
    private static final char SEPARATOR = ' ';

    private Fingerprints() {}

    /** The fingerprint of a word as written, each run of digits read as one zero. */
    public static int exact(CharSequence text, int start, int end) {
        return word(text, start, end, false);
    }

    /** The fingerprint of a word in lower case, each run of digits read as one zero. */
    public static int folded(CharSequence text, int start, int end) {
        return word(text, start, end, true);
    }

    /** The hash state before the first character of a word. */
    public static int wordStart() {
        return WORD_SEED;
    }

    /** The hash state after another character, which the caller has folded, or which stands for a run of digits. */
    public static int wordWith(int state, char c) {
        return (state ^ c) * FACTOR;
    }

    /** The fingerprint of the word with this state. */
    public static int wordKey(int state) {
        return finish(state);
    }

    private static int word(CharSequence text, int start, int end, boolean fold) {
        int h = WORD_SEED;
        boolean inNumber = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                h = wordWith(h, fold ? fold(c) : c);
            } else if (!inNumber) {
                h = wordWith(h, '0');
            }
            inNumber = digit;
        }
        return finish(h);
    }

    /**
     * The fingerprint of a word's letters and digits in lower case; dots are ignored, and other marks separate words.
     * It is that {@linkplain #folded of the word} if it has letters only, and zero if it has neither.
     */
    public static int letters(CharSequence text, int start, int end) {
        int state = letters(WORD_SEED, WORD_SEED, text, start, end);
        return state == WORD_SEED ? 0 : finish(state);
    }

    /** The hash state before the first word of a phrase. */
    public static int phraseStart() {
        return PHRASE_SEED;
    }

    /**
     * The hash state after another token; letters and digits count, dots are ignored, and everything else separates
     * words.
     */
    static int phraseWith(int state, CharSequence text, int start, int end) {
        return letters(state, PHRASE_SEED, text, start, end);
    }

    /** The hash state {@code state} after the letters and digits of a token; {@code none} is that before the first. */
    private static int letters(int state, int none, CharSequence text, int start, int end) {
        int h = state;
        boolean separate = state != none;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                continue;
            }
            if (!isLetterOrDigit(c)) {
                separate = h != none;
                continue;
            }
            if (separate) {
                h = (h ^ SEPARATOR) * FACTOR;
                separate = false;
            }
            h = (h ^ fold(c)) * FACTOR;
        }
        return h;
    }

    /** The key of the phrase with this state. */
    public static int phraseKey(int state) {
        return finish(state);
    }

    /** The hash state of a phrase after token {@code i}. */
    public static int phraseWith(int state, Tokens tokens, int i) {
        if (!tokens.isPlain(i)) {
            return phraseWith(state, tokens.text(), tokens.start(i), tokens.end(i));
        }
        // ASCII letters only: none separates words, and one bit makes each lower case.
        int h = state == PHRASE_SEED ? state : (state ^ SEPARATOR) * FACTOR;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            h = (h ^ (tokens.charAt(k) | ('a' - 'A'))) * FACTOR;
        }
        return h;
    }

    /** The character in lower case. */
    public static char fold(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    private static int finish(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
