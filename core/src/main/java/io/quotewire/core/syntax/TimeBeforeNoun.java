package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * A word for a time that tells what somebody is: "a night porter", "a former weekend presenter"; no "for a week
 * officials said", no "the night police came". Pure functions.
 */
final class TimeBeforeNoun {
    /** Words between the article and the word. */
    private static final int MOST_ADJECTIVES = 2;

    private TimeBeforeNoun() {}

    /** Whether the word for a time there stands before its noun, behind "a". */
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
