package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises what somebody else says beside a report: "…, with one minister saying that". Pure functions. */
final class AccompanyingReport {
    /** "With its leader, Mary Hill, warning". */
    private static final int LONGEST = 12;

    private static final String ITS = "its";

    private AccompanyingReport() {}

    /** Whether it begins at the token; not "with her husband saying", which she may have told. */
    static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean own = text.is(i + 1, WordClass.POSSESSIVE) && !ITS.equals(text.lower(i + 1));
        if (!text.is(i, WordSet.WITH) || own) {
            return false;
        }
        int c = sentence.cueFrom(i + 2, i + LONGEST);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && cue.form() == VerbForm.ING
                && cue.entry().kind() == CueKind.STATEMENT
                && !cue.passive()
                && !text.hasFinite(i, cue.first())
                && (NextReport.tellsClause(sentence, cue) || tellsSomebody(sentence, cue));
    }

    /** "Telling the BBC: “No”", "urging drivers to wait". */
    private static boolean tellsSomebody(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int end = Math.max(cue.end(), Addressee.behind(sentence, cue, cue.end()));
        return text.isMark(end, ':')
                || (end > cue.end() && text.is(end, WordSet.TO) && cue.entry().takes(Takes.TO));
    }
}
