package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;

/**
 * Recognises with what the narrator dates what somebody has just announced: "Hale said she would resign, | hours after
 * the Herald had published it", "said the yard would close, | a day after its owner left". Pure functions.
 */
final class NarratorsTime {
    private static final String AFTER = "after";
    /** "Just a few hours". */
    private static final int LONGEST_MEASURE = 3;
    /** "After tens of thousands of people from all of the country came". */
    private static final int LONGEST_SUBJECT = 12;

    private NarratorsTime() {}

    /**
     * Whether it begins at the token, which follows a comma; not behind what is told of the past, since its time may be
     * told, too: "police said he had left, hours after the crew came".
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        int after = Scan.to(i + 1, i + LONGEST_MEASURE + 1, word -> text.is(word, AFTER));
        if (!text.is(after, AFTER) || !text.is(after - 1, WordClass.TIME) || Pause.isIn(text, i, after)) {
            return false;
        }
        int last = Math.min(sentence.end(), after + LONGEST_SUBJECT);
        int verb = Scan.to(after + 2, last, word -> text.isFinite(word) || Pause.at(text, word) || text.isQuoted(word));
        return verb < last && PastTense.isAt(text, verb) && isAhead(sentence, start, i);
    }

    private static boolean isAhead(ReportingSentence sentence, int start, int end) {
        NewsText text = sentence.text();
        int verb = Scan.to(start, end, text::isFinite);
        Cue report = PastReport.of(sentence, start);
        return verb < end
                && (PastReport.isAhead(text, verb) || text.is(verb, "will"))
                && report != null
                && report.form() == VerbForm.PAST;
    }
}
