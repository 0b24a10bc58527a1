package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises a person with an apposition, joined to a clause, as the subject of the cue that follows: "Crews left the
 * port, and Ana Ruiz, its head, | said the old winch was to blame", not "Crews left the port, its head, said Ana
 * Ruiz". Pure functions.
 */
final class JoinedSpeaker {
    /** "And the envoy of Peru to the board". */
    private static final int LONGEST_SUBJECT = 9;
    /** "The head of income at Harland Capital". */
    private static final int LONGEST_APPOSITION = 10;

    private JoinedSpeaker() {}

    /** Whether such a subject stands before the cue, and a clause and no other speaker behind it. */
    static boolean speaksAt(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int close = cue.first() - 1;
        int open = close - 1;
        while (open > sentence.start() && close - open <= LONGEST_APPOSITION && !text.isComma(open)) {
            open--;
        }
        if (!text.isComma(close) || !text.isComma(open) || text.hasFinite(open, close)) {
            return false;
        }
        int joint = open - 1;
        while (joint > sentence.start() && open - joint <= LONGEST_SUBJECT && !text.is(joint, WordSet.CONTINUATION)) {
            joint--;
        }
        boolean named = isPerson(text, open - 1) || isPerson(text, close - 1);
        return named
                && joint > sentence.start()
                && text.is(joint, WordSet.CONTINUATION)
                && !text.hasFinite(joint, open)
                && text.hasFinite(sentence.start(), joint)
                && tellsClause(sentence, cue);
    }

    private static boolean isPerson(NewsText text, int i) {
        return text.names().is(i, EntityType.PERSON);
    }

    /** "Said the winch was old"; not "said the mayor.", "said the mayor, who was there". */
    private static boolean tellsClause(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        Optional<Phrase> behind = SourcePhrase.after(text, cue.end(), sentence.end());
        return behind.filter(words -> words.end() < sentence.end() && !text.isComma(words.end()))
                .filter(words -> text.hasFinite(words.end(), sentence.end()))
                .isPresent();
    }
}
