package io.quotewire.core.entity.context.clue;

import io.quotewire.core.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The words of a text that also occur in lower case; collected when first used. Not thread-safe. */
public final class SmallWords {
    private final Tokens tokens;
    /** The first tokens with these words. */
    private @Nullable BitSet words;

    public SmallWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the token's word also occurs in lower case. */
    public boolean has(int token) {
        return all().get(tokens.firstAlike(token));
    }

    /** Removes these words from words given by their first tokens. */
    public void removeFrom(BitSet firsts) {
        if (!firsts.isEmpty()) {
            firsts.andNot(all());
        }
    }

    private BitSet all() {
        BitSet known = words;
        if (known == null) {
            known = new BitSet(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isLetter(i) && !tokens.isCapital(i)) {
                    known.set(tokens.firstAlike(i));
                }
            }
            words = known;
        }
        return known;
    }
}
