package io.quotewire.core.entity.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A filter for keys of names ({@code NameForm.key}) by length and first letter, which rules out most words without
 * creating a key. Not thread-safe.
 */
final class NameKeyFilter {
    /** Lengths and letters that differ by a multiple of this are not distinguished. */
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

    /** Whether different keys were added. */
    boolean hasSeveral() {
        return several;
    }

    /** Whether this may be one of the keys; false means that it is not. */
    boolean mayHave(String key) {
        return mayHave(letter(key), key.length());
    }

    /** Whether one of the keys may have this first character and this length. */
    boolean mayHave(char letter, int length) {
        return (lengths & bit(length)) != 0 && (letters & bit(letter)) != 0;
    }

    /** Whether one of the keys may have at most this length. */
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
