package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;

/** The clause or phrase that leads up to the main clause of a sentence: "When she came, ", "In Lima, ". */
final class LeadingPhrase {
    private LeadingPhrase() {}

    /** The token behind its comma, where the main clause begins; the first of the sentence where nothing leads up. */
    static int end(NewsText text, int start, int end) {
        boolean leads = text.is(start, WordClass.SUBORDINATOR) || text.is(start, WordClass.PREPOSITION);
        for (int i = start; leads && i < end; i++) {
            if (text.isMark(i, ',') && text.quoteAt(i) < 0) {
                return i + 1;
            }
        }
        return start;
    }
}
