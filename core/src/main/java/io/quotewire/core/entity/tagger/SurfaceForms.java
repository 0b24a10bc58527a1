package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import io.quotewire.core.text.Tokens;

/**
 * Keys of the surface forms of a text, in or next to runs; phrases that differ only in case, dots and marks have the
 * same key. Not thread-safe.
 */
final class SurfaceForms {
    /** The key of the empty phrase. */
    static final int NOTHING = 0;

    private static final int FACTOR = 0x2C1B3C6D;

    private final TokenTable table;
    private final int[] keys;

    SurfaceForms(TokenTable table) {
        this.table = table;
        this.keys = new int[table.size];
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
        if (keys[token] == NOTHING) {
            Tokens tokens = table.tokens;
            keys[token] = tokens.isPlain(token)
                    ? table.folded(token)
                    : Fingerprints.letters(tokens.text(), tokens.start(token), tokens.end(token));
        }
        return keys[token];
    }
}
