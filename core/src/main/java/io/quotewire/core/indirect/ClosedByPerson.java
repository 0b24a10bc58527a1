package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a sentence that a person's full name closes, with nothing behind it but an apposition or a relative
 * clause: "Sales, which rose, are high, said Ana Ruiz, a clerk". So all that precedes the cue was said, however it is
 * built.
 */
final class ClosedByPerson {
    private ClosedByPerson() {}

    /** Whether such a name follows the cue, and a verb precedes it. */
    static boolean is(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int name = text.names().at(cue.end());
        if (name < 0
                || text.names().type(name) != EntityType.PERSON
                || text.names().endToken(name) < cue.end() + 2
                || !text.hasFinite(sentence.start(), cue.first())) {
            return false;
        }
        int comma = text.names().endToken(name);
        return text.isComma(comma)
                && (text.is(comma + 1, WordSet.PERSON_RELATIVE) || !text.hasFinite(comma + 1, sentence.end()));
    }
}
