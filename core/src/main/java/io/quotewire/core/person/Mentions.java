package io.quotewire.core.person;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The indexes of the names that refer to one person, in order. Mutable while names are gathered. */
final class Mentions {
    /** The number of names beside which facts are looked for; constant, so that the work is linear in the text. */
    private static final int MOST_TOLD = 32;

    private int[] indexes = new int[4];
    private int size;

    /** Adds a name; false if it was there. */
    boolean add(int mention) {
        int at = -Arrays.binarySearch(indexes, 0, size, mention) - 1;
        if (at < 0) {
            return false;
        }
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, size * 2);
        }
        System.arraycopy(indexes, at, indexes, at + 1, size - at);
        indexes[at] = mention;
        size++;
        return true;
    }

    int size() {
        return size;
    }

    /** The first name; 0 if there is none. */
    int first() {
        return indexes[0];
    }

    /** The last name before the given one; -1 if there is none. */
    int lastBefore(int mention) {
        int found = Arrays.binarySearch(indexes, 0, size, mention);
        int before = found >= 0 ? found - 1 : -found - 2;
        return before >= 0 ? indexes[before] : -1;
    }

    /** The first name that is not before the given one; -1 if there is none. */
    int firstFrom(int mention) {
        int found = Arrays.binarySearch(indexes, 0, size, mention);
        int next = found >= 0 ? found : -found - 1;
        return next < size ? indexes[next] : -1;
    }

    /** Whether the text tells the fact beside one of the first names. */
    boolean isTold(IntPredicate fact) {
        return Arrays.stream(indexes, 0, Math.min(size, MOST_TOLD)).anyMatch(fact);
    }
}
