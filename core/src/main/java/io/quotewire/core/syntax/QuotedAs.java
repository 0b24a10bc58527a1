package io.quotewire.core.syntax;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises passed-on speech: "The agency quoted Hill as saying", "the agency quoted him saying", "Hill was quoted by
 * the agency as saying".
 */
public final class QuotedAs {
    /** The maximum number of tokens from the verb to "as". */
    private static final int FARTHEST = 16;

    private static final String SAYING = "saying";
    /** "Quoted as being “glad”". */
    private static final String BEING = "being";

    private QuotedAs() {}

    /** Whether the cue passes on somebody's words: "as saying" follows before token {@code end}. */
    public static boolean is(NewsText text, Cue cue, int end) {
        return saying(text, cue, end) >= 0;
    }

    /** The token behind "as saying". */
    public static int behind(NewsText text, Cue cue, int end) {
        return saying(text, cue, end) + 1;
    }

    /** The object of an active verb: "Hill" in "quoted Hill as saying". */
    public static Optional<Source> object(NewsText text, Cue cue, int end) {
        int saying = cue.passive() ? -1 : saying(text, cue, end);
        if (saying < 0) {
            return Optional.empty();
        }
        int as = text.is(saying - 1, WordSet.AS) ? saying - 1 : saying;
        int first = cue.end();
        int last = text.is(first, WordClass.OBJECT_PRONOUN) ? first + 1 : NounPhrase.end(text, first, as);
        return last > first ? Optional.of(new Source(first, last, true)) : Optional.empty();
    }

    /** Whether the token is the "who" in "quoted Hill, who said". */
    public static boolean isWho(NewsText text, Cue cue, int token) {
        return cue.entry().takes(Takes.AS_SAYING) && text.is(token, WordSet.PERSON_RELATIVE);
    }

    /** The token of "saying"; -1 if there is none. */
    private static int saying(NewsText text, Cue cue, int end) {
        if (!cue.entry().takes(Takes.AS_SAYING)) {
            return -1;
        }
        for (int i = cue.end(); i < Math.min(end - 1, cue.end() + FARTHEST); i++) {
            if (text.is(i, WordSet.AS) && (text.cueAt(i + 1) >= 0 || text.is(i + 1, BEING))) {
                return i + 1;
            }
        }
        int person = text.names().at(cue.end());
        int behind = person < 0 ? cue.end() + 1 : text.names().endToken(person);
        boolean him = person >= 0 || text.is(cue.end(), WordClass.OBJECT_PRONOUN);
        return him && behind < end && text.is(behind, SAYING) ? behind : -1;
    }
}
