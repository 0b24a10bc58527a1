package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
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
        if (isDayOfDocument(text, time)) {
            return true;
        }
        if (!isNoun(text, time + 1) || text.isFinite(time + 1) || text.isCapital(time)) {
            return false;
        }
        int article = Scan.backPast(time - 1, time - 1 - MOST_ADJECTIVES, i -> isNoun(text, i));
        return text.is(article, WordSet.ARTICLE)
                && !text.is(article, WordSet.THE)
                && !text.is(article - 1, WordClass.PREPOSITION);
    }

    /** "A Friday report", "a Monday Herald story". */
    private static boolean isDayOfDocument(NewsText text, int time) {
        int name = text.names().at(time + 1);
        int noun = name < 0 ? time + 1 : text.names().endToken(name);
        return text.is(time, WordSet.WEEKDAY)
                && text.is(time - 1, WordSet.ARTICLE)
                && noun < text.tokens().size()
                && GroupNouns.isDocument(text.lower(noun));
    }

    private static boolean isNoun(NewsText text, int token) {
        return text.is(token, WordClass.OPEN) && !text.isCapital(token);
    }
}
