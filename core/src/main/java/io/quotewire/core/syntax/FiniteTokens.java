package io.quotewire.core.syntax;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;

/**
 * Which tokens of one text are finite verbs, each judged when it is first asked about: in most texts a third of them
 * ever are. Used by one thread.
 */
final class FiniteTokens {
    private static final byte FINITE = 1;
    private static final byte OTHER = 2;

    private final Tokens tokens;
    private final WordClasses classes;

    /** Of each token one of the two above, zero before it is judged. */
    private final byte[] judged;

    FiniteTokens(Tokens tokens, WordClasses classes) {
        this.tokens = tokens;
        this.classes = classes;
        this.judged = new byte[tokens.size()];
    }

    /** Whether a finite verb stands at the token; none stands outside the text. */
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

    /** Whether one stands at {@code [from, to)}. */
    boolean isAny(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(i)) {
                return true;
            }
        }
        return false;
    }
}
