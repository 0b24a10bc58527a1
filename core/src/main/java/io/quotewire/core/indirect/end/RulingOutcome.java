package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * Recognises what the narrator says of a ruling behind its words: "ruled that the sale was void, | handing a victory to
 * the crew", "ruled that it may stay, | overturning a lower court". Pure functions.
 */
final class RulingOutcome {
    private RulingOutcome() {}

    /** Whether such words begin at the token, behind content that begins at {@code start}. */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        return NarratorsRemark.isOutcomeAt(sentence.text(), i)
                && !rulesOn(sentence, i)
                && sentence.cues().stream()
                        .anyMatch(
                                cue -> cue.end() <= start && cue.entry().lemma().equals("rule"));
    }

    /** "Reversing an order, and that jurors must be local", "and must pay": whether the ruling goes on. */
    private static boolean rulesOn(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return Scan.any(
                i,
                sentence.end() - 2,
                comma -> text.isComma(comma)
                        && text.is(comma + 1, WordSet.COORDINATOR)
                        && (text.is(comma + 2, WordSet.THAT) || text.isFinite(comma + 2)));
    }
}
