package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
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

    private static boolean isReportInPresent(Cue cue) {
        return cue.entry().kind() == CueKind.STATEMENT && !cue.modal() && !cue.negated();
    }
}
