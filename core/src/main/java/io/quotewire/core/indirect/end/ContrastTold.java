package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.WhatIsUntold;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises "but" and a pronoun with which what was told goes on, since its tense is that of what is told: "Hale said
 * the yard was shut, | but it had paid the crew", "said he rang her, | but she was out"; not "thought he was late, but
 * he was early", ", but it is likely to open", ", but he declined to name it", ", but she warned them", ", but he
 * sounded calm". Pure functions.
 */
final class ContrastTold {
    private static final Set<String> SEEN = WordList.ofKind(ContrastTold.class, "ends.txt", "seen"::equals);

    private ContrastTold() {}

    /** Whether the content that begins at {@code start} goes on with the "but" at the token. */
    static boolean isAt(ReportingSentence sentence, int start, int but) {
        NewsText text = sentence.text();
        int verb = Scan.past(but + 2, sentence.end(), i -> text.is(i, WordClass.ADVERB));
        if (text.is(verb, WordSet.REPORTED_FUTURE)) {
            return true;
        }
        int c = sentence.cueFrom(but + 2, verb + 1);
        boolean reports = c >= 0 && sentence.cues().get(c).entry().kind() == CueKind.STATEMENT;
        return !reports
                && !isReportedBehind(sentence, verb)
                && text.isFinite(verb)
                && PastTense.isAt(text, verb)
                && !SEEN.contains(text.lower(verb))
                && !WhatIsUntold.isKeptBackAt(text, verb)
                && !WhatIsUntold.isUnconfirmedAt(text, verb)
                && isToldInPast(sentence, start, but);
    }

    /** "But she had been slow, | saying she was ill": the narrator's, with a report of its own. */
    private static boolean isReportedBehind(ReportingSentence sentence, int verb) {
        int c = sentence.cueFrom(verb + 1, sentence.end());
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && cue.form() == VerbForm.ING
                && cue.first() == cue.head()
                && cue.entry().kind() == CueKind.STATEMENT
                && NextReport.tellsClause(sentence, cue);
    }

    /** "Said it was late", "according to Hale, it was late". */
    private static boolean isToldInPast(ReportingSentence sentence, int start, int end) {
        Cue report = PastReport.of(sentence, start);
        return report == null
                ? PastReport.isOfPast(sentence.text(), start, end)
                : report.entry().kind() != CueKind.VIEW && PastReport.isTold(sentence, start, end);
    }
}
