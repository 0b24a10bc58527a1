package io.quotewire.core.syntax;

import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;

/** Recognises participles by their endings; without a tagger, a noun in -ing is sometimes mistaken for one. */
public final class Participle {
    private static final int SHORTEST_PAST = 5;

    private Participle() {}

    /** "Asking", "noting"; not a name ("Fleming"). */
    public static boolean isPresent(NewsText text, int token) {
        return VerbEnding.isPresent(text.lower(token)) && text.names().at(token) < 0;
    }

    /** "Asked": spelt like the past tense of a regular verb, and not a name. */
    public static boolean isRegularPast(NewsText text, int token) {
        String word = text.lower(token);
        return word.length() >= SHORTEST_PAST
                && VerbEnding.isPast(word)
                && text.names().at(token) < 0
                && !text.is(token, WordSet.NO_PAST);
    }

    /** A participle that can open a modifying phrase: "asking", "asked". */
    public static boolean isAny(NewsText text, int token) {
        return isPresent(text, token) || isRegularPast(text, token);
    }

    /** A past participle that can lead with "by" to the author of a text: "published", "seen", "held". */
    public static boolean isPast(NewsText text, int token) {
        return VerbEnding.isPastParticiple(text.lower(token)) || text.is(token, WordSet.SHORT_PARTICIPLE);
    }
}
