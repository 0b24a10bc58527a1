package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokens;
import java.util.List;

/**
 * A small set of words without digits, with straight apostrophes, by their {@linkplain Fingerprints#folded folded}
 * fingerprints, in a sparse table.
 */
final class SmallWordSet {
    private static final int SLOTS_FOR_ONE = 8;

    private final int[] slots;
    private final boolean zero;

    SmallWordSet(List<String> words) {
        slots = new int[Integer.highestOneBit(Math.max(1, words.size())) * SLOTS_FOR_ONE];
        boolean hasZero = false;
        for (String word : words) {
            int fingerprint = Fingerprints.folded(word, 0, word.length());
            slots[slot(fingerprint)] = fingerprint;
            hasZero |= fingerprint == 0;
        }
        zero = hasZero;
    }

    boolean has(Tokens tokens, int token) {
        return has(Fingerprints.wordKey(tokens.halfKey(token)));
    }

    boolean has(int fingerprint) {
        return fingerprint == 0 ? zero : slots[slot(fingerprint)] == fingerprint;
    }

    /** The slot of the fingerprint, or the free slot for it. */
    private int slot(int fingerprint) {
        int slot = fingerprint & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
