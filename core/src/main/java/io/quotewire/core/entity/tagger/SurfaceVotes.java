package io.quotewire.core.entity.tagger;

/**
 * The votes for the type of each surface form within one text, by fingerprint. Type 0 means no name. Not thread-safe.
 */
final class SurfaceVotes {
    static final int TYPES = 4;
    static final int NO_NAME = 0;

    /** No slot: there are no votes. */
    static final int NONE = -1;

    private int[] keys;
    private int[] votes;
    private int size;

    /**
     * Creates an empty ballot.
     *
     * @param slots twice the initial capacity in forms; a power of two
     */
    SurfaceVotes(int slots) {
        keys = new int[slots];
        votes = new int[slots * TYPES];
    }

    /** The slot of a form's votes; {@link #NONE} if there are none. */
    int find(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? NONE : slot;
    }

    void vote(int key, int type, int weight) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = nonZero(key);
            size++;
        }
        votes[(slot * TYPES) + type] += weight;
    }

    /** The votes for one type of the form in {@code slot}. */
    int of(int slot, int type) {
        return votes[(slot * TYPES) + type];
    }

    int total(int slot) {
        return of(slot, 0) + of(slot, 1) + of(slot, 2) + of(slot, 3);
    }

    boolean isNamed(int slot) {
        return total(slot) > of(slot, NO_NAME);
    }

    /** The type of a label. */
    static int type(int label) {
        return (label + 1) / 2;
    }

    static int firstLabel(int type) {
        return (type * 2) - 1;
    }

    private int slot(int key) {
        int wanted = nonZero(key);
        int slot = wanted & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldVotes = votes;
        keys = new int[oldKeys.length * 2];
        votes = new int[keys.length * TYPES];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                System.arraycopy(oldVotes, i * TYPES, votes, slot * TYPES, TYPES);
            }
        }
    }

    private static int nonZero(int key) {
        return key == 0 ? 1 : key;
    }
}
