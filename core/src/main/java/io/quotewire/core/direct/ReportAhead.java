package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a passage that opens a paragraph behind one that ends with a report: "Hill said it was late. (New
 * paragraph:) “We are shut.”" Not behind "Hill issued a statement." or "Hill did not say why." Pure functions.
 */
final class ReportAhead {
    /** "What the mayor of Lorin told". */
    private static final int LONGEST_SUBJECT = 5;

    private ReportAhead() {}

    /**
     * Whether the sentence before the passage, in an earlier paragraph, reports what somebody said.
     *
     * @param before the attribution of the passage before it, whose clause is no other report; null if none
     */
    static boolean is(NewsText text, int passage, @Nullable Attribution before) {
        int first = text.firstToken(passage);
        int sentence = text.sentenceAt(first) - 1;
        int start = sentence < 0 ? first : text.sentences().start(sentence);
        int told = before == null ? -1 : before.cue();
        return text.paragraphAt(start) < text.paragraphAt(first)
                && Scan.any(
                        start,
                        text.sentences().end(sentence),
                        i -> isReport(text, i, told) && !isIndirect(text, start, i));
    }

    /** "Hill does not believe what Moe told the crew." */
    private static boolean isIndirect(NewsText text, int start, int token) {
        return Scan.any(Math.max(start, token - LONGEST_SUBJECT), token, i -> text.is(i, WordSet.WHAT));
    }

    private static boolean isReport(NewsText text, int token, int told) {
        int at = text.cueAt(token);
        Cue cue = at < 0 || at == told ? null : text.cues().get(at);
        return cue != null
                && cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.BARE)
                && cue.form() != VerbForm.ING
                && !cue.passive()
                && !cue.negated()
                && !cue.modal();
    }
}
