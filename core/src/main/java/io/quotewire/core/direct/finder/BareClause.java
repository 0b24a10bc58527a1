package io.quotewire.core.direct.finder;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;

/**
 * Recognises a reporting clause of a name or a pronoun and a cue, so plain that no comma need part it from the passage
 * before it: "“It is old” Hill said", "“It is old” said Hill". Pure functions.
 */
final class BareClause {
    private BareClause() {}

    /** Whether such a clause begins at the token. */
    static boolean isAt(NewsText text, int start, int end) {
        return isSubjectFirst(text, start, end) || isInverted(text, start);
    }

    private static boolean isSubjectFirst(NewsText text, int start, int end) {
        int name = text.names().at(start);
        int after = name >= 0 ? text.names().endToken(name) : start + 1;
        boolean subject = name >= 0 || text.is(start, WordClass.SUBJECT_PRONOUN);
        int at = after < end ? text.cueAt(after) : -1;
        return subject && at >= 0 && text.cues().get(at).first() == after;
    }

    private static boolean isInverted(NewsText text, int start) {
        int at = text.cueAt(start);
        return at >= 0 && text.names().at(text.cues().get(at).end()) >= 0;
    }
}
