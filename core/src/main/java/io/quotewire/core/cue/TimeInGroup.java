package io.quotewire.core.cue;

import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.function.IntPredicate;

/**
 * Finds a time between "has" or "had" and its participle: "The party had on Wednesday alleged", "has in the past said",
 * "had in 2019 warned". In "the tests Hill had on Monday showed", "had" is no auxiliary: a noun is ahead of its
 * subject.
 */
final class TimeInGroup {
    /** The maximum length of a subject in tokens; it bounds the scan. */
    private static final int LONGEST_SUBJECT = 6;
    /** The number of digits of a year. */
    private static final int YEAR = 4;

    private TimeInGroup() {}

    /**
     * The first token of the time that ends before a verb; the token itself if there is none.
     *
     * @param last the token before the verb
     * @param named whether a token is part of a name
     */
    static int first(Tokens tokens, WordClasses classes, int last, IntPredicate named) {
        boolean day = classes.isSpelt(last, WordSet.WEEKDAY) && classes.isSpelt(last - 1, WordSet.ON);
        boolean week = classes.isSpelt(last, WordSet.PERIOD) && classes.isSpelt(last - 1, WordSet.PERIOD_MODIFIER);
        boolean past = last > 1
                && "past".equals(tokens.lower(last))
                && classes.isSpelt(last - 1, WordSet.THE)
                && classes.isSpelt(last - 2, WordSet.IN);
        boolean year =
                classes.isSpelt(last - 1, WordSet.IN) && (isYear(tokens, last) || classes.isSpelt(last, WordSet.MONTH));
        int first = past ? last - 2 : day || week || year ? last - 1 : last;
        boolean found = first < last
                && classes.isSpelt(first - 1, WordSet.HAVE)
                && opensClause(tokens, classes, first - 2, named);
        return found ? first : last;
    }

    private static boolean isYear(Tokens tokens, int i) {
        return tokens.isFigure(i) && tokens.word(i).length() == YEAR;
    }

    /** Whether the subject that ends at the token begins its clause, so that no noun is ahead of it. */
    private static boolean opensClause(Tokens tokens, WordClasses classes, int last, IntPredicate named) {
        if (last >= 0 && "who".equals(tokens.lower(last))) {
            return true;
        }
        for (int i = last; i >= 0 && last - i < LONGEST_SUBJECT && tokens.isWord(i); i--) {
            int ahead = i - 1;
            if (SentenceOpening.isAt(tokens, i) || !tokens.isWord(ahead) || joins(classes, ahead)) {
                return true;
            }
            boolean article = classes.isSpelt(ahead, WordSet.ANY_DETERMINER);
            boolean opens = classes.isSpelt(i, WordSet.ANY_DETERMINER) || classes.isSpelt(i, WordSet.SUBJECT);
            boolean name = tokens.isCapital(i) && !named.test(ahead) && !article;
            if (opens || name) {
                return false;
            }
        }
        return false;
    }

    private static boolean joins(WordClasses classes, int i) {
        return classes.isSpelt(i, WordSet.THAT)
                || classes.isSpelt(i, WordSet.COORDINATOR)
                || classes.isSpelt(i, WordSet.HOW);
    }
}
