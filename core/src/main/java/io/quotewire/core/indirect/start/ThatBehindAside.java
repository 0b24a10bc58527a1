package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds a "that" behind an aside that stands between it and its cue: after a phrase, "said in the suit, filed in May,
 * that"; after the cue itself, "reported, citing two officials, that"; without commas, "said citing two officials
 * that". Pure functions; each answers -1 if there is none.
 */
final class ThatBehindAside {
    private static final int FARTHEST = 14;

    private ThatBehindAside() {}

    /**
     * "Said in the suit, that", "said in the suit, filed in May, that", "said of her father, the actor Voss, that": the
     * "that" after the comma or the aside that it opens.
     *
     * @param start the token after the cue and its addressee, which opens the phrase
     * @param comma the token after the phrase
     */
    static int afterPhrase(ReportingSentence sentence, int start, int comma) {
        NewsText text = sentence.text();
        if (!text.isComma(comma) || Pause.at(text, start)) {
            return -1;
        }
        boolean ofNoun = !text.is(comma + 1, WordSet.THAT)
                && CueNouns.english().sure(text.lower(comma - 1)).isPresent();
        if (ofNoun) {
            return -1;
        }
        int close = comma;
        if (!text.is(comma + 1, WordSet.THAT)) {
            close = Scan.past(comma + 1, Math.min(sentence.end(), comma + FARTHEST), text::isWord);
            boolean aside = Participle.isRegularPast(text, comma + 1)
                    || text.is(comma + 1, WordSet.ANY_RELATIVE)
                    || !text.hasFinite(comma + 1, close);
            close = aside ? close : comma;
        }
        return opensClause(text, close) ? close + 1 : -1;
    }

    /** "Said citing two officials that"; not "reported quoting police, in a case that may end it". */
    static int afterCiting(ReportingSentence sentence, int citing) {
        NewsText text = sentence.text();
        for (int i = citing + 1; i < Math.min(sentence.end(), citing + FARTHEST) && !text.isQuoted(i); i++) {
            if (text.is(i, WordSet.THAT) && !text.isFinite(i + 1) && text.hasFinite(i + 1, sentence.end())) {
                return text.hasFinite(citing + 1, i) ? -1 : i;
            }
        }
        return -1;
    }

    /**
     * "Reported on Monday, citing two officials, that", "told Hill, and later the board, that": the "that" after an
     * aside which itself may have a cue.
     */
    static int afterCue(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        boolean opens = Participle.isPresent(text, comma + 1) || text.is(comma + 1, WordSet.COORDINATOR);
        if (!text.isComma(comma) || !opens) {
            return -1;
        }
        for (int i = comma + 2; i < Math.min(sentence.end(), comma + FARTHEST) && !text.isQuoted(i); i++) {
            if (i > comma + 2 && isThatAt(text, i) && text.hasFinite(i + 3, i + FARTHEST)) {
                return text.hasFinite(comma + 1, i) ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean isThatAt(NewsText text, int comma) {
        return text.isComma(comma)
                && text.is(comma + 1, WordSet.THAT)
                && !text.is(comma + 2, WordClass.AUXILIARY)
                && !text.isFinite(comma + 2);
    }

    /** ", that the yard". */
    private static boolean opensClause(NewsText text, int comma) {
        int subject = comma + 2;
        return isThatAt(text, comma)
                && (text.is(subject, WordSet.SUBJECT, WordSet.ANY_DETERMINER) || text.isCapital(subject));
    }
}
