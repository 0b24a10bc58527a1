package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/** Finds the words before a number that make it a rough one: "about four in ten", "at least 40", "more than 50%". */
final class Approximation {
    private Approximation() {}

    /** The start of the phrase with these words; {@code first} if none precede it. */
    static int start(NewsText text, int first, int from) {
        if (isMoreThan(text, first - 2) && first - 2 >= from && text.isNumber(first)) {
            return first - 2;
        }
        return first > from && (isAtLeast(text, first) || isAbout(text, first)) ? first - 1 : first;
    }

    /** Whether "more than" or the like begins at the token. */
    static boolean isMoreThan(NewsText text, int token) {
        return text.is(token + 1, "than") && text.is(token, WordSet.ROUGH_AHEAD);
    }

    private static boolean isAtLeast(NewsText text, int first) {
        return text.is(first - 1, WordSet.AT) && text.is(first, WordSet.BOUND) && text.isNumber(first + 1);
    }

    private static boolean isAbout(NewsText text, int first) {
        return text.is(first - 1, WordSet.ROUGHLY)
                && (text.isNumber(first) || (text.is(first, WordSet.ARTICLE) && text.is(first + 1, WordSet.NUMBER)));
    }
}
