package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the head noun of a phrase: "(the foreign) ministry (in Oslo)", "(the Bank of Spain) governor". Pure functions.
 */
public final class HeadNoun {
    private HeadNoun() {}

    /**
     * The last word of the phrase before a preposition, "who" or a mark. These split a name only if the phrase ends
     * with the name: "the Bank (of Spain)". Always a token of {@code [first, end)}.
     */
    public static int of(NewsText text, int first, int end) {
        int i = behindNameOrWord(text, first);
        while (i < end) {
            int noun = BracketedName.nounBehind(text, i, end);
            if (noun < 0 && closes(text, i, end)) {
                break;
            }
            i = behindNameOrWord(text, Math.max(i, noun));
        }
        int last = Math.min(i, end);
        last = isNamesGenitive(text, last - 1, first) ? last - 1 : last;
        int name = text.names().at(last - 1);
        return name < 0 ? last - 1 : inName(text, Math.max(first, text.names().firstToken(name)), last);
    }

    /** "Sainsbury's", an organisation's name or the owner of some words: the head is the name, not the "'s". */
    private static boolean isNamesGenitive(NewsText text, int token, int first) {
        return token > first && text.is(token, WordSet.GENITIVE) && text.names().at(token - 1) >= 0;
    }

    private static int inName(NewsText text, int first, int end) {
        int i = Scan.to(first + 1, end, word -> closes(text, word, end));
        return i - 1;
    }

    private static int behindNameOrWord(NewsText text, int token) {
        int name = text.names().at(token);
        return name < 0 ? token + 1 : text.names().endToken(name);
    }

    private static boolean closes(NewsText text, int token, int end) {
        return text.is(token, WordClass.PREPOSITION)
                || text.is(token, WordSet.PERSON_RELATIVE)
                || (text.is(token, WordClass.PUNCTUATION)
                        && !isOwners(text, token, end)
                        && !isBetweenOrigins(text, token, end)
                        && !BasedIn.isComma(text, token));
    }

    /** "Peruvian|, Chilean and Dutch officials": adjectives with capitals, and the noun is still to come. */
    private static boolean isBetweenOrigins(NewsText text, int comma, int end) {
        if (!text.isComma(comma) || !text.isCapital(comma - 1) || text.names().at(comma - 1) >= 0) {
            return false;
        }
        int last =
                Scan.past(comma + 1, end, i -> text.isCapital(i) || text.isComma(i) || text.is(i, WordSet.LIST_JOINT));
        return last < end
                && text.next(comma, last, WordSet.LIST_JOINT) < last
                && text.is(last, WordClass.OPEN)
                && !text.is(last - 1, WordSet.LIST_JOINT)
                && GroupNouns.arePeople(text.lower(last));
    }

    /** "James’ lawyer". */
    private static boolean isOwners(NewsText text, int token, int end) {
        return token + 1 < end && text.is(token, "'") && text.is(token + 1, WordClass.OPEN);
    }
}
