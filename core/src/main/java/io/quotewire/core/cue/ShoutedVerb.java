package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.function.IntPredicate;

/** Recognises a reporting verb behind a name in a text in capitals: "KARL VOSS SAID". Pure functions. */
final class ShoutedVerb {
    private ShoutedVerb() {}

    /** @param named whether a token is part of a name */
    static boolean isAt(Tokens tokens, int head, IntPredicate named) {
        return head > 0
                && named.test(head - 1)
                && !named.test(head)
                && UpperCase.is(tokens.word(head))
                && UpperCase.is(tokens.word(head - 1))
                && ClosedClasses.isIn(tokens, head, WordSet.SHOUTED_VERB);
    }
}
