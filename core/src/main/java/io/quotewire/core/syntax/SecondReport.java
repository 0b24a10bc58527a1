package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells that a conjunction joins a clause and the report of somebody: "A cordon remains in place and police said", "the
 * plant closed and union leaders said", "it rained and Mayor Ana Ruiz urged". Pure functions.
 */
final class SecondReport {
    private static final int LONGEST_CLAUSE = 12;
    /** The maximum number of words before a noun or a name: "several harbour traders", "Prime Minister Ana Ruiz". */
    private static final int MOST_AHEAD = 3;

    private SecondReport() {}

    /** Whether people, or a person with a title, report behind the conjunction, and the words before have a verb. */
    static boolean opensAt(NewsText text, int joint) {
        int said = behindSpeaker(text, joint + 1);
        // "(They speak to shops and) traders shows": one thing does
        boolean singular = said >= 0
                && Plural.endsLikeOne(text.lower(said))
                && text.names().at(said - 1) < 0;
        if (said < 0 || text.cueAt(said) < 0 || !text.isFinite(said) || singular) {
            return false;
        }
        int least = joint - LONGEST_CLAUSE;
        int verb = Scan.backPast(joint - 1, least, i -> isInClause(text, i) && !isVerb(text, i, joint));
        return verb > least && isInClause(text, verb) && !isOfRelative(text, verb);
    }

    /** "Police |", "several harbour traders |", "Prime Minister Ana Ruiz |"; -1 if nobody is named so. */
    private static int behindSpeaker(NewsText text, int first) {
        for (int i = first; i <= first + MOST_AHEAD; i++) {
            int name = text.names().at(i);
            if (name >= 0) {
                boolean titled = i > first && RoleWords.isNoun(text.tokens(), i - 1);
                return titled && text.names().type(name) == EntityType.PERSON
                        ? text.names().endToken(name)
                        : -1;
            }
            boolean count = i == first && text.is(i, WordClass.DETERMINER) && !text.is(i, WordSet.ARTICLE);
            if (!count && !text.is(i, WordClass.OPEN)) {
                return -1;
            }
            if (!text.isCapital(i) && text.cueAt(i + 1) >= 0 && arePeople(text.lower(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean arePeople(String noun) {
        return GroupNouns.arePeople(noun) || (Plural.endsLikeOne(noun) && PersonNouns.contains(noun));
    }

    private static boolean isInClause(NewsText text, int i) {
        return text.isWord(i)
                && !text.isQuoted(i)
                && !(text.cueAt(i) >= 0 && text.isFinite(i))
                && !text.is(i, WordClass.CONJUNCTION)
                && !text.is(i, WordSet.ANY_SUBORDINATOR)
                && !text.is(i, WordSet.ANY_RELATIVE);
    }

    /**
     * A finite verb behind a word; not the first of two plurals, "harbour delegates and dealers", nor a participle in
     * "villagers injured in the blast and doctors".
     */
    private static boolean isVerb(NewsText text, int i, int joint) {
        boolean plural = i == joint - 1 && Plural.endsLikeOne(text.lower(i));
        boolean participle = Participle.isPast(text, i)
                && !text.is(i + 1, WordSet.ANY_DETERMINER)
                && !text.is(i + 1, WordClass.CONJUNCTION)
                && !text.isFigure(i + 1)
                && arePeople(text.lower(i - 1));
        return text.isFinite(i) && text.isWord(i - 1) && !plural && !participle;
    }

    /** "Men who left (the yard and dealers said)", "a man who had left". */
    private static boolean isOfRelative(NewsText text, int verb) {
        int i = verb - 1;
        while (text.is(i, WordClass.AUXILIARY, WordClass.ADVERB)) {
            i--;
        }
        return text.is(i, WordSet.ANY_RELATIVE);
    }
}
