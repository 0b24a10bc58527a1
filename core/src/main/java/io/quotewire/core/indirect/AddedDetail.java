package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a phrase behind a report that completes what was said: "The port is shut, said Hale, | because it
 * leaks", "Ten boats sank, Hale said on Monday, | including two ferries", "…, | with more expected to sink", "…, |
 * killing a clerk". Pure functions.
 */
final class AddedDetail {
    /** "With one of the clerks saying". */
    private static final int LONGEST_TO_CUE = 9;

    private static final String DEATH = "death";
    private static final String TOLL = "toll";

    private AddedDetail() {}

    /** Whether such a phrase begins at the token, which follows a comma. */
    static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return ReportWords.COMPLETING.contains(text.lower(i)) || isEffect(text, i) || isCircumstance(sentence, i);
    }

    /**
     * "Killing a clerk", "making it late"; not "making it the third", how the narrator ranks it, or "making “a ruin,”",
     * which may be another's words.
     */
    private static boolean isEffect(NewsText text, int i) {
        return ReportWords.ENTAILING.contains(text.lower(i))
                && !(text.is(i + 1, WordSet.SUBJECT) && text.is(i + 2, WordSet.THE))
                && !text.isQuoted(i + 1)
                && !text.isQuoted(i + 2);
    }

    /**
     * "With ten boats still at sea"; not "with a smile", "with her hands up", "with another of them saying", nor "with
     * the death toll expected to rise", of which nobody need have spoken.
     */
    private static boolean isCircumstance(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean manner = text.is(i + 1, WordClass.POSSESSIVE)
                || (text.is(i + 1, WordSet.ARTICLE) && !text.is(i + 1, WordSet.THE));
        int counted = text.is(i + 2, DEATH) ? i + 3 : i + 2;
        if (!text.is(i, WordSet.WITH) || manner || text.is(counted, TOLL)) {
            return false;
        }
        int c = sentence.cueFrom(i + 2, i + LONGEST_TO_CUE);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue == null || cue.form() != VerbForm.ING;
    }
}
