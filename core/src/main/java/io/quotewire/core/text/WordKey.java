package io.quotewire.core.text;

/**
 * 64-bit keys of words, by which a {@link KeyMap} tells them apart without a look at their characters. Of the million
 * different words of a language any two share one with a chance of one in ten million.
 */
final class WordKey {
    private static final long SEED = 0x51ED270B76A3F4D5L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

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
        return (Long.rotateRight(key, 29) ^ c) * FACTOR;
    }
}
