package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the subject of the content behind a cue by its modifier and verb: "Hale, a rigger, said the clips on the
 * mountain section had been checked". Pure functions.
 */
final class ModifiedSubject {
    private ModifiedSubject() {}

    /**
     * Whether a prepositional phrase and then an auxiliary stand at the token: "on the mountain section had"; not "of
     * the firm that had", "in the town Hill had left", "on the ward her son was on".
     */
    static boolean hasVerb(ReportingSentence sentence, Cue cue, int end) {
        NewsText text = sentence.text();
        if (!text.is(end, WordClass.PREPOSITION) || isClauseAhead(sentence, cue)) {
            return false;
        }
        for (int i = end + 1; text.isWord(i) && !opensClause(text, i); i++) {
            if (text.is(i, WordClass.AUXILIARY)) {
                return i < sentence.end() && text.isFinite(i);
            }
            if (i > end + 1 && opensPhrase(text, i)) {
                return false;
            }
        }
        return false;
    }

    /** "As they left", "who left", "they left". */
    static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordSet.ANY_SUBORDINATOR, WordSet.WH, WordSet.SUBJECT);
    }

    /** "The case | Hill", "the ward | her son": another phrase begins, the subject of a relative clause. */
    private static boolean opensPhrase(NewsText text, int i) {
        return text.is(i, WordSet.ANY_DETERMINER)
                || (text.isCapital(i) && !text.isCapital(i - 1) && !text.is(i - 1, WordSet.ANY_DETERMINER));
    }

    /** "It was late, said": a clause, and not a subject with an aside, precedes the comma. */
    private static boolean isClauseAhead(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int comma = cue.first() - 1;
        for (int i = sentence.start(); i < comma; i++) {
            if (text.isComma(i) || text.is(i, WordSet.ANY_RELATIVE)) {
                return false;
            }
        }
        return text.hasFinite(sentence.start(), comma);
    }
}
