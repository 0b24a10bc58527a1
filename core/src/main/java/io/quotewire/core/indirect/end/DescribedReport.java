package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the report of somebody who is described between commas, at which the current content ends: "…, while an
 * aide, Mary Hill, who was there, said that". Pure functions.
 */
final class DescribedReport {
    private DescribedReport() {}

    /** Whether its subject begins at the token; not "her husband", of whom the speaker may have told. */
    static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (text.is(i, WordClass.POSSESSIVE)) {
            return false;
        }
        for (int c = sentence.cueFrom(i, sentence.end());
                c >= 0 && c < sentence.cues().size();
                c++) {
            Cue cue = sentence.cues().get(c);
            boolean own = text.isComma(cue.first() - 1)
                    && cue.form() == VerbForm.PAST
                    && NextReport.isFiniteWithoutModal(cue)
                    && NextReport.tellsClause(sentence, cue)
                    && sentence.source(c)
                            .filter(source -> source.start() == i || isApposed(text, i, source.start()))
                            .isPresent();
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** "An aide, | Mary Hill". */
    private static boolean isApposed(NewsText text, int i, int name) {
        return name > i + 1
                && text.isComma(name - 1)
                && text.is(i, WordSet.ANY_DETERMINER)
                && !Pause.isIn(text, i, name - 1)
                && !text.hasFinite(i, name);
    }
}
