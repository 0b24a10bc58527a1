package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the second report of a plural subject in the present, whose verb looks like an infinitive: "Experts warn
 * that it may rise, but say". Pure functions.
 */
final class ReportInPresent {
    private ReportInPresent() {}

    /** Whether it begins at the token, and the verb of the content that begins at {@code start} has the same form. */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        int c = sentence.cueFrom(i, i + 1);
        Cue next = c < 0 ? null : sentence.cues().get(c);
        if (next == null
                || next.form() != VerbForm.BASE
                || !isReportInPresent(next)
                || sentence.text().is(i, "then")
                || mayHaveSubject(sentence.text(), start, i)
                || !NextReport.tellsClause(sentence, next)) {
            return false;
        }
        int report = c - 1;
        while (report >= 0 && sentence.cues().get(report).head() >= start) {
            report--;
        }
        return report >= 0
                && sentence.cues().get(report).form() == VerbForm.BASE
                && isReportInPresent(sentence.cues().get(report))
                && !sentence.text().is(sentence.cues().get(report).first(), WordSet.TO);
    }

    /**
     * "Police say that fraudsters pose as officers and tell": whether the content's own subject may be that of the
     * verb, too.
     */
    private static boolean mayHaveSubject(NewsText text, int start, int end) {
        int first = text.is(start, WordSet.THAT) ? start + 1 : start;
        int verb = Scan.past(first, end, i -> !text.isFinite(i) || text.is(i + 1, WordClass.AUXILIARY));
        int subject = text.is(verb - 1, WordClass.ADVERB) ? verb - 2 : verb - 1;
        boolean people = GroupNouns.arePeople(text.lower(subject)) || PersonNouns.contains(text.lower(subject));
        return !text.is(first, WordClass.SUBJECT_PRONOUN) && (people || !text.is(verb, WordClass.AUXILIARY));
    }

    private static boolean isReportInPresent(Cue cue) {
        return cue.entry().kind() == CueKind.STATEMENT && !cue.modal() && !cue.negated();
    }
}
