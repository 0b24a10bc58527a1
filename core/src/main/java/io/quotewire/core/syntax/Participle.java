package io.quotewire.core.syntax;

import io.quotewire.core.words.WordSet;

/** Participles, told by their endings: no tagger, so that a noun in -ing now and then passes for one. */
public final class Participle {
    private static final int SHORTEST = 5;

    private Participle() {}

    /** "Asking", "noting"; no name ("Fleming"). */
    public static boolean isPresent(NewsText text, int token) {
        return endsIn(text, token, "ing") && text.names().at(token) < 0;
    }

    /** "Asked": spelt like the past of a regular verb; no name. */
    public static boolean isRegularPast(NewsText text, int token) {
        return endsIn(text, token, "ed") && text.names().at(token) < 0 && !text.is(token, WordSet.NO_PAST);
    }

    /** "Published", "seen", "held": what leads with "by" to the author of a text. */
    public static boolean isPast(NewsText text, int token) {
        String word = text.lower(token);
        return word.endsWith("ed") || word.endsWith("en") || text.is(token, WordSet.SHORT_PARTICIPLE);
    }

    private static boolean endsIn(NewsText text, int token, String ending) {
        String word = text.lower(token);
        return word.length() >= SHORTEST && word.endsWith(ending);
    }
}
