package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a noun that introduces somebody else: "another spokesman", "a port spokesman", "a Labour lawmaker …
 * Conservative lawmaker Hill", "a small Dutch company". Pure functions.
 */
public final class AnotherBearer {
    /** The maximum number of words from the article to the noun. */
    static final int LONGEST = 5;

    private AnotherBearer() {}

    /** Whether the phrase of the noun at the token begins with "a", "one" or "another". */
    public static boolean is(NewsText text, int noun) {
        int first = noun - 1;
        while (first > noun - LONGEST
                && (text.is(first, WordClass.OPEN) || text.names().at(first) >= 0)) {
            first--;
        }
        return opens(text, first);
    }

    /** Whether the token is "a", "one", "another" or the like. */
    static boolean opens(NewsText text, int token) {
        return text.is(token, WordSet.NEW_AHEAD);
    }

    /**
     * Whether the noun before the name has another capitalised word before it than the same noun at the token; initials
     * may be those of the other's words.
     */
    static boolean isOfAnotherSide(NewsText text, int noun, int name) {
        int other = text.names().firstToken(name) - 1;
        return text.is(other, text.lower(noun))
                && text.isCapital(noun - 1)
                && text.isCapital(other - 1)
                && !text.is(other - 1, text.lower(noun - 1))
                && !UpperCase.is(text.tokens().word(other - 1))
                && !UpperCase.is(text.tokens().word(noun - 1));
    }
}
