package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.words.WordClass;

/** Decides which clause a verb behind an aside belongs to: the one that a cue reports, or the main clause. */
final class VerbBehindAside {
    private static final int LONGEST = 12;

    private VerbBehindAside() {}

    /**
     * "Told staff the winch, due in May, | was late", "allege the man, who was late, | shut it": the verb after the
     * aside belongs to the subject before it.
     */
    static boolean isOfSubject(ReportingSentence sentence, Cue cue, int comma) {
        NewsText text = sentence.text();
        int end = comma + 1;
        while (end < sentence.end() && !text.isComma(end) && !text.isQuoted(end)) {
            end++;
        }
        if (!text.isFinite(end + 1)) {
            return false;
        }
        boolean present = cue.form() == VerbForm.PRESENT || cue.form() == VerbForm.BASE;
        boolean reports = cue.entry().recipient() == Recipient.DIRECT
                || (cue.entry().kind() == CueKind.STATEMENT
                        && (text.is(end + 1, WordClass.AUXILIARY) || (present && PastTense.isAt(text, end + 1))));
        return reports
                && text.isComma(end)
                && end - comma <= LONGEST
                && (text.is(end + 1, WordClass.AUXILIARY) || sentence.cueFrom(end + 1, end + 2) < 0);
    }

    /**
     * "Hale – who posted a photo – | was there": the only dash since the cue closes the aside that holds it; not in
     * "said the port – closed since May – | would open".
     */
    static boolean isOfMainClause(ReportingSentence sentence, int start, int dash) {
        NewsText text = sentence.text();
        return text.isDash(dash)
                && text.isFinite(dash + 1)
                && dashes(text, start, dash) == 0
                && dashes(text, Dateline.behind(text, sentence.start(), start), start) % 2 == 1;
    }

    private static int dashes(NewsText text, int from, int to) {
        int dashes = 0;
        for (int i = from; i < to; i++) {
            dashes += text.isDash(i) ? 1 : 0;
        }
        return dashes;
    }
}
