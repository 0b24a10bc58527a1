package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/** Recognises who is set off against another, and so does not speak: "It was Mary Hill, not Karl Voss, who said". */
public final class Contrast {
    private static final String NOT = "not";
    /** "Not the mayor of Lima". */
    private static final int LONGEST = 6;

    private Contrast() {}

    /** "Mary Hill |, not Karl Voss (, who)", "Hill | and not the council (who)": where the one before ends, or end. */
    public static int start(NewsText text, int end, int from) {
        int not = Scan.backTo(end - 1, Math.max(from, end - LONGEST), i -> text.is(i, NOT) || text.isComma(i));
        boolean joined = text.is(not - 1, WordSet.LIST_JOINT) || text.isComma(not - 1);
        return not > from + 1 && text.is(not, NOT) && joined ? not - 1 : end;
    }

    /** "(Mary Hill,) | not Karl Voss", "(it was) | not Karl Voss"; not "But not Karl Voss, who said". */
    public static boolean opensAt(NewsText text, int token) {
        return text.is(token, NOT) && !text.opensSentence(token) && !text.opensSentence(token - 1);
    }
}
