package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Tells whether a conjunction coordinates noun phrases rather than clauses. Pure functions. */
final class JoinedPhrases {
    /** The maximum number of words of the first of two authors. */
    private static final int LONGEST_AUTHOR = 6;

    private JoinedPhrases() {}

    /** Whether the phrases on both sides form one: "Hill and Kelly said", where both are names, or neither is. */
    static boolean are(NewsText text, int i, int from) {
        return i > from
                && !text.is(i, WordSet.CONTRAST)
                && !text.is(i - 1, WordClass.PUNCTUATION)
                && !joinsClauses(text, i)
                && (areAlike(text, i)
                        || joinsOrigins(text, i)
                        || joinsOthers(text, i)
                        || joinsOrganizations(text, i)
                        || joinsAuthors(text, i)
                        || GovernedPair.isAt(text, i)
                        || OpeningPair.isAt(text, i)
                        || TitledName.joinsRoles(text, i)
                        || TitledName.joins(text, i)
                        || text.is(i + 1, WordSet.IN_PHRASE));
    }

    /** Whether both sides are names, or neither is. */
    private static boolean areAlike(NewsText text, int i) {
        return (text.names().at(i - 1) >= 0) == (text.names().at(i + 1) >= 0);
    }

    /** Whether the words before end a clause, since they cannot be coordinated with those after. */
    private static boolean joinsClauses(NewsText text, int i) {
        boolean number =
                isNumber(text, i - 1) && !isNumber(text, i + 1) && text.names().at(i - 1) < 0;
        return number
                || endsClause(text, i)
                || opensWithPerson(text, i)
                || isTimeAhead(text, i)
                || SecondReport.opensAt(text, i);
    }

    /** "It rained until mid-November and the crew said": a time is not a speaker. */
    private static boolean isTimeAhead(NewsText text, int i) {
        String word = text.lower(i - 1);
        int hyphen = word.indexOf('-');
        return text.is(i + 1, WordClass.DETERMINER)
                && text.names().at(i - 1) < 0
                && (text.is(i - 1, WordSet.MONTH)
                        || (hyphen > 0 && ClosedClasses.isIn(word.substring(hyphen + 1), WordSet.MONTH)));
    }

    /**
     * "They train in Peru and Hill said", "it makes parts for the market and Mr Hill said": a place or a thing is not
     * coordinated with a person.
     */
    private static boolean opensWithPerson(NewsText text, int i) {
        boolean titled = text.isWord(i + 1) && text.names().at(i + 1) < 0 && Titles.isAt(text.tokens(), i + 1);
        int name = text.names().at(titled ? i + 2 : i + 1);
        if (name < 0 || text.names().type(name) != EntityType.PERSON) {
            return false;
        }
        int before = text.names().at(i - 1);
        if (before >= 0) {
            return text.names().type(before) == EntityType.LOCATION;
        }
        String word = text.lower(i - 1);
        return titled
                && text.is(i - 1, WordClass.OPEN)
                && !text.isCapital(i - 1)
                && !Plural.endsLikeOne(word)
                && !GroupNouns.isOrganizationOrPeople(word)
                && !RoleWords.isNoun(text.tokens(), i - 1);
    }

    /** "Sales fell by 392 and traders": a number is not coordinated with people. */
    private static boolean isNumber(NewsText text, int i) {
        return text.isFigure(i);
    }

    /**
     * "It rained and the crew", "it is late and the crew": a clause ends before "and", in a verb or in an adjective
     * after "be".
     */
    private static boolean endsClause(NewsText text, int i) {
        boolean owner = text.is(i + 1, WordClass.DETERMINER) || text.is(i + 1, WordClass.POSSESSIVE);
        int last = i - 1;
        if (!owner || text.names().at(last) >= 0 || !text.is(last, WordClass.OPEN) || text.isCapital(last)) {
            return false;
        }
        int before = text.is(last - 1, WordClass.ADVERB) ? last - 2 : last - 1;
        boolean noun = text.is(last - 1, WordSet.ANY_DETERMINER)
                || text.is(last - 1, WordSet.GENITIVE)
                || Plural.endsLikeOne(text.lower(last));
        boolean verb = text.isFinite(last) || Participle.isRegularPast(text, last);
        return !noun && (verb || text.is(before, WordClass.AUXILIARY));
    }

    /**
     * "Hill and her lawyer", "a source close to Hill or her lawyer": a name and one with its possessive, with no verb
     * before them.
     */
    static boolean areWithOwner(NewsText text, int i, int from) {
        int name = text.names().at(i - 1);
        boolean owned = name >= 0 && text.is(i + 1, WordClass.POSSESSIVE);
        int first = owned ? text.names().firstToken(name) : i;
        return owned
                && (first == from
                        || (text.is(first - 1, WordSet.POSTMODIFIER)
                                && !text.hasFinite(from, i)
                                && !hasName(text, from, first)));
    }

    /** "Minister Mary Hill of Oslo and her colleague": the phrase already has a person. */
    private static boolean hasName(NewsText text, int from, int end) {
        return Scan.any(from, end, i -> text.names().at(i) >= 0);
    }

    /** "Hill and other analysts". */
    private static boolean joinsOthers(NewsText text, int i) {
        return text.is(i + 1, "other") && text.names().at(i - 1) >= 0 && Plural.endsLikeOne(text.lower(i + 2));
    }

    /**
     * Organisations that open a clause, "Labour and the Tories said", "Both Plaid Cymru and the Tories", or are a
     * source, "according to Lima's Harbour Board and the Herald", "a study by the Herald and the Harbour Board".
     */
    private static boolean joinsOrganizations(NewsText text, int i) {
        int name = text.names().at(i - 1);
        int second = text.is(i + 1, WordSet.THE) ? text.names().at(i + 2) : -1;
        if (name < 0 || second < 0 || isBeforeNoun(text, text.names().endToken(second))) {
            return false;
        }
        int first = text.names().firstToken(name);
        int owner = text.is(first - 1, WordSet.GENITIVE) ? text.names().at(first - 2) : -1;
        first = owner < 0 ? first : text.names().firstToken(owner);
        first = text.is(first - 1, WordSet.THE) ? first - 1 : first;
        return text.opensSentence(first)
                || text.is(first - 1, WordSet.BOTH)
                || text.is(first - 1, WordClass.SUBORDINATOR)
                || (text.is(first - 1, WordClass.CONJUNCTION) && text.opensSentence(first - 1))
                || (text.is(first - 1, WordSet.TO) && text.is(first - 2, WordSet.ACCORDING))
                || (text.is(first - 1, WordSet.BY) && GroupNouns.isDocument(text.lower(first - 2)));
    }

    /** "Surveys from Larks and the Herald": authors of one text, also if the tagger missed the first. */
    private static boolean joinsAuthors(NewsText text, int i) {
        int name = text.names().at(text.is(i + 1, WordSet.THE) ? i + 2 : i + 1);
        if (name < 0
                || !text.isCapital(i - 1)
                || isBeforeNoun(text, text.names().endToken(name))) {
            return false;
        }
        int first = Scan.backPast(i - 1, i - LONGEST_AUTHOR, word -> text.is(word, WordClass.OPEN));
        first = text.is(first, WordSet.THE) ? first - 1 : first;
        int noun = Participle.isPast(text, first - 1) ? first - 2 : first - 1;
        return (text.is(first, WordSet.BY) || text.is(first, WordSet.FROM) || text.is(first, WordSet.IN))
                && GroupNouns.isDocument(text.lower(noun));
    }

    /** "The Harland spokesman". */
    private static boolean isBeforeNoun(NewsText text, int token) {
        return text.is(token, WordClass.OPEN) && text.cueAt(token) < 0 && !text.isFinite(token);
    }

    /** "U.S. and European officials", "British and U.S. officials": a place and an adjective that share a noun. */
    private static boolean joinsOrigins(NewsText text, int i) {
        return isOrigin(text, i - 1)
                && isOrigin(text, i + 1)
                && text.is(i + 2, WordClass.OPEN)
                && !text.isCapital(i + 2);
    }

    private static boolean isOrigin(NewsText text, int i) {
        int name = text.names().at(i);
        return name >= 0
                ? text.names().type(name) == EntityType.LOCATION
                : text.isCapital(i) && text.is(i, WordClass.OPEN);
    }
}
