package io.quotewire.core.text;

/**
 * 64-bit keys of words, by which a {@link KeyMap} tells them apart without looking at their characters. Among a million
 * different words the chance that any two share a key is one in ten million. The lower half of a key is a hash of its
 * own, computed in the same way from the lower halves of seed and factor, so that callers who need 32 bits need not
 * read the word again.
 */
public final class WordKey {
    /** The lower half of the empty word's key. */
    public static final int HALF_SEED = 0x2F0B4C47;

    /** The factor by which the lower half is multiplied for each character. */
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

    /** The key of the empty word. */
    static long start() {
        return SEED;
    }

    /** The key of a word extended by one character. */
    static long with(long key, char c) {
        return (key ^ c) * FACTOR;
    }
}
