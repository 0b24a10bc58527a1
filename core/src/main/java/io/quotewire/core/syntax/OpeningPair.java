package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a name and others without one who open a clause together, so that no verb stands between: "Hill and the
 * clerks (said)", "Singer Mary Hill and drummer Karl Voss", "prosecutors and Hill (agree)"; not "they met Hill and the
 * clerks (said)". Pure functions.
 */
final class OpeningPair {
    /** The maximum number of words before the conjunction. */
    private static final int LONGEST = 6;

    private OpeningPair() {}

    static boolean isAt(NewsText text, int conjunction) {
        if (!text.is(conjunction, WordSet.LIST_JOINT)) {
            return false;
        }
        int name = text.names().at(conjunction - 1);
        String noun = text.lower(conjunction - 1);
        boolean others = name < 0 && (GroupNouns.isOrganizationOrPeople(noun) || GroupNouns.arePeople(noun));
        if (name < 0 ? !others : text.names().endToken(name) != conjunction || isOfTitle(text, conjunction)) {
            return false;
        }
        int start = name < 0 ? conjunction : text.names().firstToken(name);
        int first = start;
        while (conjunction - first <= LONGEST && !text.opensSentence(first) && isInPhrase(text, first - 1)) {
            first--;
        }
        int list = first;
        while (text.isComma(list - 1) && text.names().at(list - 2) >= 0) {
            // "Peru, Chile and the Netherlands (said)"
            list = text.names().firstToken(text.names().at(list - 2));
        }
        // "Rain hits Peru and the crew said"
        boolean place = name >= 0 && text.names().type(name) == EntityType.LOCATION && first < start;
        return !place && ClauseOpening.isAt(text, list);
    }

    /** "(Minister for) Work and Pensions Mary Hill": a word of a title stands before the person. */
    private static boolean isOfTitle(NewsText text, int conjunction) {
        return !text.names().is(conjunction - 1, EntityType.PERSON)
                && text.isCapital(conjunction + 1)
                && text.names().at(conjunction + 1) < 0
                && text.names().is(conjunction + 2, EntityType.PERSON);
    }

    private static boolean isInPhrase(NewsText text, int i) {
        boolean word = text.is(i, WordClass.OPEN) && text.cueAt(i) < 0 && !text.isFinite(i);
        return (word || text.is(i, WordSet.ANY_DETERMINER))
                && !text.is(i, WordSet.THAT)
                && text.names().at(i) < 0;
    }
}
