package io.quotewire.core.syntax;

import io.quotewire.core.words.WordSet;

/** Recognises a verb in the past tense. Pure functions. */
public final class PastTense {
    private PastTense() {}

    /** "Sank", "was", "asked", but not "would". */
    public static boolean isAt(NewsText text, int verb) {
        return text.is(verb, WordSet.PAST_AUXILIARY) || KnownVerbs.form(text.tokens(), verb) == KnownVerbs.Form.PAST;
    }
}
