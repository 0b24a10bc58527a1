package io.quotewire.core.indirect.start;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a phrase that opens the content before its clause: "said as governor he would", "said of the 300 farms in
 * the valley, 40 had gone"; not "said as he left" or "said of the farms that". Pure functions.
 */
final class PhraseBeforeClause {
    private static final int FARTHEST = 9;
    /** The maximum number of tokens from a comma to a reporting verb: ", the mayor said". */
    private static final int NEAR = 5;

    private PhraseBeforeClause() {}

    /** Whether such a phrase begins at the token, with a clause after it. */
    static boolean isAt(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        boolean as = text.is(start, WordSet.AS);
        boolean leads = as || text.is(start, WordSet.FOR) || text.is(start, WordSet.WITH);
        if ((!leads && !text.is(start, WordSet.OF)) || text.is(start + 1, WordSet.SUBJECT)) {
            return false;
        }
        if (leads && isClauseBehindPhrase(sentence, start)) {
            return true;
        }
        int end = Math.min(sentence.end(), start + FARTHEST);
        if (as && text.is(start + 1, WordSet.OF)) {
            // "as of Sunday there had been ten"
            return text.hasFinite(start + 2, sentence.end());
        }
        for (int i = start + 1; i < end && text.isWord(i) && !text.isFinite(i); i++) {
            boolean comma = !as && text.isComma(i + 1);
            if (comma) {
                return isShare(text, i + 2) && text.hasFinite(i + 2, sentence.end());
            }
            if (as && text.is(i, WordClass.SUBJECT_PRONOUN)) {
                return text.isFinite(i + 1);
            }
        }
        return false;
    }

    /**
     * "For the year it restated", "as a result of the deal, its board stopped": whether a clause follows that is not
     * itself a report.
     */
    private static boolean isClauseBehindPhrase(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        for (int i = start + 1; i < Math.min(sentence.end(), start + FARTHEST) && text.isWord(i); i++) {
            int clause = text.isComma(i + 1) ? i + 2 : i + 1;
            boolean comma = clause > i + 1;
            boolean pronoun = text.is(clause, WordClass.SUBJECT_PRONOUN) && text.isFinite(clause + 1);
            boolean subject = text.is(clause, WordSet.ANY_DETERMINER) || text.isCapital(clause);
            boolean phrase = comma && subject && text.hasFinite(clause, sentence.end());
            if (pronoun || phrase) {
                boolean tells = comma && sentence.cueFrom(clause, clause + NEAR) >= 0;
                return !tells && !text.hasFinite(start, i);
            }
            if (comma) {
                return false;
            }
        }
        return false;
    }

    /** "40", "four", "most". */
    private static boolean isShare(NewsText text, int i) {
        return text.is(i, WordSet.NUMBER)
                || text.is(i, WordSet.ALONE)
                || (text.isWord(i) && Character.isDigit(text.tokens().firstChar(i)));
    }
}
