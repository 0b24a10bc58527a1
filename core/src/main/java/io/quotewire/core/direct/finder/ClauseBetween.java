package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.words.WordClass;

/**
 * Recognises a cue that reports nothing of the passage behind it, since a clause ends or begins between them: "Hill
 * praised Kelly, who quit on Friday, as “a friend”"; "The shell found in the yard was one of “a hundred and four”".
 * Pure functions.
 */
final class ClauseBetween {
    private ClauseBetween() {}

    /** Whether the cue is in a relative clause that a comma ends before the passage. */
    static boolean isBehindRelative(NewsText text, Cue cue, int first) {
        if (!text.is(cue.first() - 1, WordClass.RELATIVE) || !text.isMark(cue.first() - 2, ',')) {
            return false;
        }
        for (int i = cue.end(); i < first - 1; i++) {
            if (text.isMark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a passage that is only part of a clause is cut off from the cue: a finite verb stands between them, and
     * the cue states nothing ("Hill found that the yard was what she called “a relic”") or somebody else is given as
     * the source ("Hill confirmed it, but according to Kelly it was “a relic”").
     */
    static boolean cutsOff(NewsText text, Cue cue, int first) {
        return text.hasFinite(cue.end(), first)
                && (cue.entry().kind() != CueKind.STATEMENT || hasSource(text, cue.end(), first));
    }

    private static boolean hasSource(NewsText text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (SourcePreposition.length(text, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
