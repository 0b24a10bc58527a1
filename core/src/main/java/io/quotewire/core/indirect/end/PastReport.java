package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what was told in the past of the past, so that the tense of a clause behind it shows whose it is: "Hale
 * said the yard was shut", "according to Hale, he would sell it". Pure functions.
 */
final class PastReport {
    private static final String WOULD = "would";

    private PastReport() {}

    /** "Said it was late", "said it would pay"; not "says it is late", "has said it was late", "said it is late". */
    static boolean isTold(ReportingSentence sentence, int start, int end) {
        NewsText text = sentence.text();
        Cue report = of(sentence, start);
        return report != null
                && report.form() == VerbForm.PAST
                && !text.is(report.first(), WordClass.AUXILIARY)
                && isOfPast(text, start, end);
    }

    /** The last cue before the content that has a source, or null: "according to" is none. */
    static @Nullable Cue of(ReportingSentence sentence, int start) {
        int c = Scan.backTo(
                sentence.cues().size() - 1,
                -1,
                cue -> sentence.cues().get(cue).head() < start
                        && sentence.source(cue).isPresent());
        return c < 0 ? null : sentence.cues().get(c);
    }

    /** Whether there are finite verbs, and all are past: "it was late and would pay". */
    static boolean isOfPast(NewsText text, int start, int end) {
        return text.hasFinite(start, end) && Scan.all(start, end, word -> !text.isFinite(word) || isPast(text, word));
    }

    /** "(It) would pay": of the future of the past. */
    static boolean isAhead(NewsText text, int verb) {
        return WOULD.equals(text.lower(verb));
    }

    private static boolean isPast(NewsText text, int verb) {
        return isAhead(text, verb) || PastTense.isAt(text, verb);
    }
}
