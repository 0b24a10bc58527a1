package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the name in an apposition, behind the comma that closes a noun phrase, as that of the person it refers to: "The
 * chairman, Mary Hill". "According to police, Mary Hill left" has no apposition, nor has "the report, Mary Hill left".
 * Pure functions.
 */
public final class Apposition {
    private static final int LONGEST_ASIDE = 12;
    /** "Her opposite number": a person. */
    private static final String OPPOSITE = "opposite";

    private Apposition() {}

    /** The person's name in apposition to the phrase, also behind a title: "the host, journalist Mary Hill"; or -1. */
    public static int personBehind(NewsText text, int first, int comma) {
        int name = nameBehind(text, first, comma, TitledName.behindRole(text, comma + 1));
        return name >= 0 && text.names().type(name) == EntityType.PERSON ? name : -1;
    }

    /**
     * The name in apposition to the phrase, of any type, or -1.
     *
     * @param first the first token of the phrase
     * @param comma the token after the phrase
     * @param start the token at which the name must begin, behind a title in "her niece, senator Mary Hill,"
     */
    public static int nameBehind(NewsText text, int first, int comma, int start) {
        if (first >= comma || !text.isMark(comma, ',')) {
            return -1;
        }
        int name = text.names().at(start);
        boolean behind = name >= 0 && text.names().firstToken(name) == start;
        return behind && canBeOne(text, bearer(text, first, comma), name) ? name : -1;
    }

    /** The end of the apposition that begins with the name: after the second name in "Mary Hill and Jan Kok". */
    public static int end(NewsText text, int name) {
        int second = second(text, name);
        return text.names().endToken(second < 0 ? name : second);
    }

    /** The person coordinated with the one before, or -1. */
    private static int second(NewsText text, int name) {
        int joint = text.names().endToken(name);
        int second = text.is(joint, WordSet.LIST_JOINT) ? text.names().at(joint + 1) : -1;
        return second >= 0 && text.names().type(second) == EntityType.PERSON ? second : -1;
    }

    /**
     * Whether the name is the subject of a clause of its own: "according to a driver, Mary Hill, 34, had left". Not
     * applicable to a phrase before its verb.
     */
    public static boolean goesOnAsSubject(NewsText text, int name) {
        int after = text.names().endToken(name);
        return leadsToVerb(text, after) || isVerbBehindAside(text, after);
    }

    /** Whether the comma opens a parenthetical that a verb follows: "(the driver), 34, had left". */
    public static boolean isVerbBehindAside(NewsText text, int comma) {
        if (!text.isMark(comma, ',')) {
            return false;
        }
        for (int i = comma + 1; i <= comma + LONGEST_ASIDE && i < text.tokens().size(); i++) {
            if (text.isMark(i, ',')) {
                return leadsToVerb(text, i + 1);
            }
            if (text.isMark(i, '.') || text.quoteAt(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean leadsToVerb(NewsText text, int token) {
        int verb = text.is(token, WordClass.ADVERB) ? token + 1 : token;
        return text.isFinite(verb) && text.quoteAt(verb) < 0;
    }

    /** The head noun of the phrase; the lawyer in "a statement from her lawyer". */
    private static int bearer(NewsText text, int first, int end) {
        int noun = HeadNoun.of(text, first, end);
        boolean from = noun + 2 < end && text.is(noun + 1, WordSet.FROM, WordSet.BY);
        return from && GroupNouns.isDocument(text.lower(noun)) ? bearer(text, noun + 2, end) : noun;
    }

    /**
     * Whether the noun can be a person: "its lawyer", "her lawyers, Mary Hill and Jan Kok"; not "police", "the report",
     * "the Herald".
     */
    private static boolean canBeOne(NewsText text, int bearer, int name) {
        int outer = text.names().at(bearer);
        if (outer >= 0 && text.names().type(outer) != EntityType.PERSON) {
            return false;
        }
        String noun = text.is(bearer - 1, OPPOSITE) ? OPPOSITE : text.lower(bearer);
        boolean plural = Plural.endsLikeOne(noun) || text.is(bearer, WordSet.PLURAL_NOUN);
        return !text.is(text.names().endToken(name), WordSet.GENITIVE)
                && !GroupNouns.isDocument(noun)
                && ((!plural && !GroupNouns.isOrganizationOrPeople(noun)) || second(text, name) >= 0);
    }
}
