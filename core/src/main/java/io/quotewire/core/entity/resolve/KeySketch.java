package io.quotewire.core.entity.resolve;

import org.jspecify.annotations.Nullable;

/**
 * Tells of most words that they are none of some keys of names ({@code NameForm.key}), by their length and first letter
 * alone, so that no key need be made of them. Not thread-safe.
 */
final class KeySketch {
    /** Of lengths and letters that far apart one is taken for the other. */
    private static final int BITS = Long.SIZE;

    private @Nullable String first;
    private boolean several;
    private long lengths;
    private long letters;

    void add(String key) {
        several |= first != null && !first.equals(key);
        first = first == null ? key : first;
        lengths |= bit(key.length());
        letters |= bit(letter(key));
    }

    /** Whether keys were added that are not the same. */
    boolean hasSeveral() {
        return several;
    }

    /** Whether it may be one of the keys; where it says no, it is none. */
    boolean mayHave(String key) {
        return mayHave(letter(key), key.length());
    }

    /** Whether one of the keys may begin with that character and have that length. */
    boolean mayHave(char letter, int length) {
        return (lengths & bit(length)) != 0 && (letters & bit(letter)) != 0;
    }

    /** Whether one of the keys may be as short as that, or shorter. */
    boolean mayHaveUpTo(int length) {
        return length >= BITS || (lengths & ((bit(length) << 1) - 1)) != 0;
    }

    private static char letter(String key) {
        return key.isEmpty() ? 0 : key.charAt(0);
    }

    private static long bit(int number) {
        return 1L << (number & (BITS - 1));
    }
}
