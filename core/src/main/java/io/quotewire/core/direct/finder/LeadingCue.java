package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * A cue ahead of a passage that may report it, as in: Hill said "…".
 *
 * @param at index of the cue
 * @param introduces whether it introduces the passage, which is otherwise a fragment of what it reports
 * @param adjacent whether it stands next to the passage
 * @param ownClause whether it has a clause of its own
 */
record LeadingCue(int at, Cue cue, Source source, boolean introduces, boolean adjacent, boolean ownClause) {
    /** Whether it is rather the cue that reports the passage than one that stands before it. */
    boolean replaces(LeadingCue outer) {
        boolean speaks = adjacent && cue.entry().kind() == CueKind.STATEMENT && !cue.modal();
        return speaks || ownClause || !outer.reportsClause();
    }

    private boolean reportsClause() {
        return cue.entry().kind() != CueKind.ATTITUDE
                && (cue.form() != VerbForm.ING || ownClause)
                && (cue.entry().takes(Takes.THAT) || cue.entry().takes(Takes.BARE));
    }

    /** How sure it is; "Hill shrugged and said: “…”" is as sure as "Hill shrugged, saying: “…”". */
    Evidence evidence(NewsText text) {
        if (!introduces) {
            return cue.entry().kind() == CueKind.ATTITUDE ? Evidence.ATTITUDE_AHEAD : Evidence.CLAUSE_AHEAD;
        }
        boolean statement = cue.entry().kind() == CueKind.STATEMENT;
        boolean pauses = (text.isComma(cue.end()) || text.isMark(cue.end(), ':')) && text.isQuoted(cue.end() + 1);
        // "police stopped Voss, who got out and said"
        boolean others = Scan.any(source.end(), cue.first(), i -> text.is(i, WordSet.PERSON_RELATIVE));
        boolean joined = pauses && text.is(cue.first() - 1, WordSet.COORDINATOR) && !others;
        if (cue.form() == VerbForm.ING || (statement && joined && !source.clean())) {
            return Evidence.PARTICIPLE_AHEAD;
        }
        return statement && source.clean() ? Evidence.CUE_AHEAD : Evidence.DOUBTFUL_CUE_AHEAD;
    }
}
