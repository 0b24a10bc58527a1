package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises two names governed by the noun that opens a clause: "Riggers at Harland and the Dock Board (said)", "a
 * survey by Larks and Webroot (found)". There has been no verb yet, so no other clause can open at "and"; not "riggers
 * met Harland and the Dock Board (said)". Pure functions.
 */
final class GovernedPair {
    /** The maximum number of words of a phrase. */
    private static final int LONGEST = 12;

    private GovernedPair() {}

    static boolean isAt(NewsText text, int conjunction) {
        int second = text.is(conjunction + 1, WordSet.THE) ? conjunction + 2 : conjunction + 1;
        int first = conjunction - 1;
        boolean names = text.is(conjunction, WordSet.LIST_JOINT) && text.isCapital(first) && text.isCapital(second);
        if (!names || isBeforeNoun(text, second) || isOnly(text, second, EntityType.PERSON, first)) {
            return false;
        }
        int ahead = beforeName(text, conjunction);
        ahead = text.is(ahead, WordSet.THE) ? ahead - 1 : ahead;
        int noun = Participle.isPast(text, ahead - 1) ? ahead - 2 : ahead - 1;
        return text.is(ahead, WordClass.PREPOSITION)
                && !(text.is(ahead, WordSet.IN, WordSet.OF) && isOnly(text, first, EntityType.LOCATION, second))
                && speaks(text, noun)
                && opens(text, noun);
    }

    /** "(The report by Harland and) Mary Hill", "(police in) Lima (and the FBI said)": only one of the two. */
    private static boolean isOnly(NewsText text, int one, EntityType type, int other) {
        return text.names().is(one, type) && !text.names().is(other, type);
    }

    /** "(Riggers at Lima and) Harland crews (said)": perhaps others. */
    private static boolean isBeforeNoun(NewsText text, int second) {
        int end = Scan.past(
                second,
                second + LONGEST,
                word -> text.isCapital(word) || text.names().at(word) >= 0);
        return isWord(text, end);
    }

    private static boolean speaks(NewsText text, int noun) {
        String word = text.lower(noun);
        return noun >= 0
                && text.names().at(noun) < 0
                && (GroupNouns.isDocument(word) || GroupNouns.arePeople(word) || RoleWords.isNoun(text.tokens(), noun));
    }

    private static boolean opens(NewsText text, int noun) {
        int start = noun;
        while (start > noun - LONGEST && !text.opensSentence(start) && isWord(text, start - 1)) {
            start--;
        }
        return ClauseOpening.isAt(text, text.is(start - 1, WordSet.ANY_DETERMINER) ? start - 1 : start);
    }

    /** The token before a name and the words with it: "(by) technology firm Harland |"; not "(in) Lima hit Peru |". */
    private static int beforeName(NewsText text, int end) {
        boolean name = true;
        int i = end - 1;
        while (i > end - LONGEST && isWord(text, i) && (name || text.names().at(i) < 0)) {
            name &= text.isCapital(i) || text.names().at(i) >= 0;
            i--;
        }
        return i;
    }

    private static boolean isWord(NewsText text, int token) {
        return text.names().at(token) >= 0
                || (text.is(token, WordClass.OPEN) && text.cueAt(token) < 0 && !text.isFinite(token));
    }
}
