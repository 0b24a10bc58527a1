package io.quotewire.core.syntax;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;

/**
 * Tells which tokens of one text are finite verbs. Each is judged when first asked about; in most texts only a third
 * ever are. Not thread-safe.
 */
final class FiniteTokens {
    private static final byte FINITE = 1;
    private static final byte OTHER = 2;

    private final Tokens tokens;
    private final WordClasses classes;

    /** For each token one of the values above; zero if not judged yet. */
    private final byte[] judged;

    FiniteTokens(Tokens tokens, WordClasses classes) {
        this.tokens = tokens;
        this.classes = classes;
        this.judged = new byte[tokens.size()];
    }

    /** Whether the token is a finite verb; false outside the text. */
    boolean isAt(int token) {
        if (token < 0 || token >= judged.length) {
            return false;
        }
        byte known = judged[token];
        if (known == 0) {
            known = FiniteVerbs.isAt(token, tokens, classes) ? FINITE : OTHER;
            judged[token] = known;
        }
        return known == FINITE;
    }

    /** Whether any token in {@code [from, to)} is a finite verb. */
    boolean isAny(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(i)) {
                return true;
            }
        }
        return false;
    }
}
