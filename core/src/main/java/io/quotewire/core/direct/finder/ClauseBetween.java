package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

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
        return Scan.any(cue.end(), first - 1, i -> text.isMark(i, ','));
    }

    /**
     * Whether a passage that is only part of a clause is cut off from the cue: a finite verb stands between them, and
     * the cue states nothing ("Hill found that the yard was what she called “a relic”") or somebody else is given as
     * the source ("Hill confirmed it, but according to Kelly it was “a relic”"); not "Hill hopes that it will be “a
     * relic”", where the passage is in the one clause that depends on the cue.
     */
    static boolean cutsOff(NewsText text, Cue cue, int first) {
        return text.hasFinite(cue.end(), first)
                && (hasSource(text, cue.end(), first)
                        || (cue.entry().kind() != CueKind.STATEMENT && !isInClauseOf(text, cue, first)));
    }

    /** "Hill hopes (that) the yard will be “a relic”": one verb stands between them, and no other clause opens. */
    private static boolean isInClauseOf(NewsText text, Cue cue, int first) {
        int opening = cue.end();
        int as = text.isWord(first - 1) ? first - 1 : first - 2;
        if (text.is(as, WordSet.AS) && text.isComma(as - 1)) { // "Welcomed it, which was late, as “a relic”"
            return cue.entry().takes(Takes.NP);
        }
        boolean clause = (cue.entry().takes(Takes.THAT) && text.is(opening, WordSet.THAT))
                || (cue.entry().takes(Takes.BARE)
                        && (text.is(opening, WordSet.SUBJECT, WordSet.ANY_DETERMINER) || text.isCapital(opening)));
        int verb = Scan.to(opening + 1, first, text::isFinite);
        return clause
                && !Scan.any(opening + 1, first, i -> text.is(i, WordSet.ANY_RELATIVE, WordSet.WH))
                && !text.hasFinite(verb + 1, first);
    }

    private static boolean hasSource(NewsText text, int from, int end) {
        return Scan.any(from, end, i -> SourcePreposition.length(text, i) > 0);
    }
}
