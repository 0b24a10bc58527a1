package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.entity.tagger.feature.TokenTable;

/**
 * Keys of the surface forms of a text; phrases that differ only in case, dots and marks have the same key. The
 * characters of each token are read once. Not thread-safe.
 */
final class SurfaceForms {
    /** The key of the empty phrase. */
    static final int NOTHING = 0;

    private static final int FACTOR = 0x2C1B3C6D;

    private final TokenTable table;
    private final int[] keys;
    private final boolean[] known;

    SurfaceForms(TokenTable table) {
        this.table = table;
        this.keys = new int[table.size];
        this.known = new boolean[table.size];
    }

    /** The key of the tokens {@code [first, end)}. */
    int of(int first, int end) {
        int key = NOTHING;
        for (int i = first; i < end; i++) {
            key = with(key, i);
        }
        return key;
    }

    /** The key of a phrase extended by one token. */
    int with(int key, int token) {
        int word = word(token);
        return word == NOTHING ? key : (Integer.rotateLeft(key, 7) ^ word) * FACTOR;
    }

    private int word(int token) {
        if (!known[token]) {
            known[token] = true;
            int state = Fingerprints.phraseWith(Fingerprints.phraseStart(), table.tokens, token);
            keys[token] = state == Fingerprints.phraseStart() ? NOTHING : Fingerprints.phraseKey(state);
        }
        return keys[token];
    }
}
