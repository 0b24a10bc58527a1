package io.quotewire.core.syntax;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.util.BitSet;

/**
 * Which tokens of one text are finite verbs, each judged when it is first asked about: in most texts a third of them
 * ever are. Used by one thread.
 */
final class FiniteTokens {
    private final Tokens tokens;
    private final WordClasses classes;
    private final BitSet judged;
    private final BitSet finite;

    FiniteTokens(Tokens tokens, WordClasses classes) {
        this.tokens = tokens;
        this.classes = classes;
        this.judged = new BitSet(tokens.size());
        this.finite = new BitSet(tokens.size());
    }

    /** Whether a finite verb stands at the token; none stands outside the text. */
    boolean isAt(int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        if (!judged.get(token)) {
            judged.set(token);
            finite.set(token, FiniteVerbs.isAt(token, tokens, classes));
        }
        return finite.get(token);
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
