package io.quotewire.core.text;

/**
 * 64-bit keys of words, by which a {@link KeyMap} tells them apart without a look at their characters. Of the million
 * different words of a language any two share one with a chance of one in ten million. The lower half of a key is a
 * hash by itself, made in the same way by the lower halves of seed and factor, so that who needs 32 bits need not pass
 * over the word once more.
 */
public final class WordKey {
    /** The lower half of the key of no characters. */
    public static final int HALF_SEED = 0x2F0B4C47;

    /** By which the lower half is multiplied with each character. */
    public static final int HALF_FACTOR = 0x01000193;

    private static final long SEED = 0x51ED270B00000000L | HALF_SEED;
    private static final long FACTOR = 0x9E3779B900000000L | HALF_FACTOR;

    private WordKey() {}

    static long of(String word) {
        long key = start();
        for (int i = 0; i < word.length(); i++) {
            key = with(key, word.charAt(i));
        }
        return key;
    }

    /** The key of no characters. */
    static long start() {
        return SEED;
    }

    /** The key of a word and one character more. */
    static long with(long key, char c) {
        return (key ^ c) * FACTOR;
    }
}
