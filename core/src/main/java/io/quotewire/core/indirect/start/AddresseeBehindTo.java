package io.quotewire.core.indirect.start;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Tells an addressee behind "to", "wrote to clients that", from an infinitive, "vowed to staff the ward". */
final class AddresseeBehindTo {
    /** The maximum number of tokens from the addressees to "that": "to staff at the bank that". */
    private static final int NEAR = 4;

    private AddresseeBehindTo() {}

    /** "To the Herald that", "to clients that": an addressee; not an infinitive. */
    static boolean isAt(NewsText text, int to) {
        int next = to + 1;
        return text.is(to, WordSet.TO)
                && (text.isCapital(next)
                        || text.is(next, WordSet.ANY_DETERMINER, WordSet.OBJECT)
                        || text.names().at(next) >= 0
                        || isReceiver(text, next));
    }

    /** "To clients", "to staff on Friday that": people; not "to questions that" or "to staff the ward". */
    private static boolean isReceiver(NewsText text, int noun) {
        if (!text.is(noun, WordClass.OPEN)) {
            return false;
        }
        String word = text.lower(noun);
        boolean several = Plural.endsLikeOne(word) && GroupNouns.arePeople(word);
        return several || (GroupNouns.isOrganizationOrPeople(word) && isThatNear(text, noun));
    }

    private static boolean isThatNear(NewsText text, int noun) {
        for (int i = noun + 1; i <= noun + NEAR; i++) {
            if (text.is(i, WordSet.THAT)) {
                return true;
            }
        }
        return false;
    }
}
