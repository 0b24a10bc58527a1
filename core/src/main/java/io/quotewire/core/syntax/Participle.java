package io.quotewire.core.syntax;

import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;

/** Participles, told by their endings: no tagger, so that a noun in -ing now and then passes for one. */
public final class Participle {
    private static final int SHORTEST_PAST = 5;

    private Participle() {}

    /** "Asking", "noting"; no name ("Fleming"). */
    public static boolean isPresent(NewsText text, int token) {
        return VerbEnding.isPresent(text.lower(token)) && text.names().at(token) < 0;
    }

    /** "Asked": spelt like the past of a regular verb; no name. */
    public static boolean isRegularPast(NewsText text, int token) {
        String word = text.lower(token);
        return word.length() >= SHORTEST_PAST
                && VerbEnding.isPast(word)
                && text.names().at(token) < 0
                && !text.is(token, WordSet.NO_PAST);
    }

    /** Either of them, with which a phrase begins that hangs on another: "asking", "asked". */
    public static boolean isAny(NewsText text, int token) {
        return isPresent(text, token) || isRegularPast(text, token);
    }

    /** "Published", "seen", "held": what leads with "by" to the author of a text. */
    public static boolean isPast(NewsText text, int token) {
        return VerbEnding.isPastParticiple(text.lower(token)) || text.is(token, WordSet.SHORT_PARTICIPLE);
    }
}
