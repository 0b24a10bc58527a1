package io.quotewire.core.syntax;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Recognises passed-on speech: "The agency quoted Hill as saying", "Hill was quoted by the agency as saying". */
public final class QuotedAs {
    /** The maximum number of tokens from the verb to "as". */
    private static final int FARTHEST = 16;

    private QuotedAs() {}

    /** Whether the cue passes on somebody's words: "as saying" follows before token {@code end}. */
    public static boolean is(NewsText text, Cue cue, int end) {
        return as(text, cue, end) >= 0;
    }

    /** The token behind "as saying". */
    public static int behind(NewsText text, Cue cue, int end) {
        return as(text, cue, end) + 2;
    }

    /** The object of an active verb: "Hill" in "quoted Hill as saying". */
    public static Optional<Source> object(NewsText text, Cue cue, int end) {
        int as = cue.passive() ? -1 : as(text, cue, end);
        if (as < 0) {
            return Optional.empty();
        }
        int first = cue.end();
        int last = text.is(first, WordClass.OBJECT_PRONOUN) ? first + 1 : NounPhrase.end(text, first, as);
        return last > first ? Optional.of(new Source(first, last, true)) : Optional.empty();
    }

    /** Whether the token is the "who" in "quoted Hill, who said". */
    public static boolean isWho(NewsText text, Cue cue, int token) {
        return cue.entry().takes(Takes.AS_SAYING) && text.is(token, WordSet.PERSON_RELATIVE);
    }

    private static int as(NewsText text, Cue cue, int end) {
        if (!cue.entry().takes(Takes.AS_SAYING)) {
            return -1;
        }
        for (int i = cue.end(); i < Math.min(end - 1, cue.end() + FARTHEST); i++) {
            int at = text.is(i, WordSet.AS) ? text.cueAt(i + 1) : -1;
            if (at >= 0) {
                return i;
            }
        }
        return -1;
    }
}
