package io.quotewire.core.syntax;

import io.quotewire.core.text.WordList;
import java.util.Set;

/** Recognises a verb that only says how another one behind it goes on: "kept (saying)", "started (to shout)". */
public final class PhaseVerb {
    private static final Set<String> VERBS = WordList.words(PhaseVerb.class, "phase-verbs.txt");

    private PhaseVerb() {}

    public static boolean isAt(NewsText text, int token) {
        return VERBS.contains(text.lower(token));
    }
}
