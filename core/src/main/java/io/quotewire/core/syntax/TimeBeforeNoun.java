package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a time word that modifies a noun: "a night porter", "a former weekend presenter"; not in "for a week
 * officials said" or "the night police came". Pure functions.
 */
final class TimeBeforeNoun {
    /** The maximum number of words between the article and the time word. */
    private static final int MOST_ADJECTIVES = 2;

    private TimeBeforeNoun() {}

    /** Whether the time word at the token modifies the noun after it, and follows "a". */
    static boolean isAt(NewsText text, int time) {
        if (!isNoun(text, time + 1) || text.isFinite(time + 1) || text.isCapital(time)) {
            return false;
        }
        int article = time - 1;
        while (article > time - 1 - MOST_ADJECTIVES && isNoun(text, article)) {
            article--;
        }
        return text.is(article, WordSet.ARTICLE)
                && !text.is(article, WordSet.THE)
                && !text.is(article - 1, WordClass.PREPOSITION);
    }

    private static boolean isNoun(NewsText text, int token) {
        return text.is(token, WordClass.OPEN) && !text.isCapital(token);
    }
}
