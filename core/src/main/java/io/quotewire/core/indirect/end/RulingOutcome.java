package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NarratorsRemark;

/**
 * Recognises what the narrator says of a ruling behind its words: "ruled that the sale was void, | handing a victory to
 * the crew", "ruled that it may stay, | overturning a lower court". Pure functions.
 */
final class RulingOutcome {
    private static final String RULE = "rule";

    private RulingOutcome() {}

    /** Whether such words begin at the token, behind content that begins at {@code start}. */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        return NarratorsRemark.isOutcomeAt(sentence.text(), i)
                && sentence.cues().stream()
                        .anyMatch(
                                cue -> cue.end() <= start && cue.entry().lemma().equals(RULE));
    }
}
