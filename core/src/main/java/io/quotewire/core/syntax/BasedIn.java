package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;

/** Finds the comma within the place where somebody is based: "the Palo Alto, California-based firm". */
public final class BasedIn {
    private static final String BASED = "-based";
    /** Of a town's name, in tokens. */
    private static final int LONGEST_TOWN = 4;

    private BasedIn() {}

    /** Whether the token is that comma. */
    public static boolean isComma(NewsText text, int i) {
        return article(text, i) >= 0;
    }

    /** The start of the phrase of which {@code first} was found to be the start. */
    static int start(NewsText text, int first, int from) {
        int article = article(text, first - 1);
        return article < from ? first : article;
    }

    /** The article before the town, or -1 if the token is no such comma. */
    private static int article(NewsText text, int comma) {
        if (!text.isComma(comma) || !text.isCapital(comma + 1) || !isBased(text, comma + 1)) {
            return -1;
        }
        int i = comma - 1;
        while (i >= comma - LONGEST_TOWN && text.isCapital(i) && !text.is(i, WordClass.DETERMINER)) {
            i--;
        }
        return i < comma - 1 && text.is(i, WordClass.DETERMINER) ? i : -1;
    }

    /** "California-based", "Calif.-based". */
    private static boolean isBased(NewsText text, int i) {
        return text.lower(i).endsWith(BASED) || (text.isMark(i + 1, '-') && text.is(i + 2, "based"));
    }
}
