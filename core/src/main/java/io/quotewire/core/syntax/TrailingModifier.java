package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises words that modify those before their comma: "Hill, | who was late, said", "many nations, | led by Peru,
 * said".
 */
public final class TrailingModifier {
    private TrailingModifier() {}

    /** Whether such words begin at the token. */
    public static boolean opensAt(NewsText text, int token) {
        return text.is(token, WordSet.ANY_RELATIVE)
                || text.is(token, WordClass.PREPOSITION, WordClass.CONJUNCTION)
                || text.is(token, WordSet.SHORT_PARTICIPLE)
                || Participle.isAny(text, token);
    }
}
