package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the role that a name between commas is in apposition to: "the bank's head of research, Lee Park,", "The mayor
 * of the port, Jo Hill,", "Harbour Board director, Ann Voss,". Pure functions.
 */
final class RoleBeforeComma {
    private static final int LONGEST = 16;

    private RoleBeforeComma() {}

    /**
     * The role before the comma, without an article.
     *
     * @param names the names of the text
     * @param floor the token after the person named before, to whom earlier words belong
     * @param first the first token of the name
     * @param end the token after the name
     */
    static Optional<Span> find(Tokens tokens, EntitySpans names, int floor, int first, int end) {
        int comma = first - 1;
        while (comma > floor && (RoleBound.ADDRESS.is(tokens, comma) || RoleBound.HONORIFIC.is(tokens, comma))) {
            comma--;
        }
        if (comma <= floor || !tokens.is(comma, ",") || end >= tokens.size() || !tokens.is(end, ",")) {
            return Optional.empty();
        }
        int role = -1;
        for (int t = comma - 1; t >= Math.max(floor, comma - LONGEST); t--) {
            boolean person = names.at(t) >= 0 && names.type(names.at(t)) == EntityType.PERSON;
            if (person || RoleEnd.isAt(tokens, t) || !TitleBefore.isAdjacent(tokens, t)) {
                break;
            }
            if (canBegin(tokens, t) && isRole(tokens, t, comma)) {
                if (role >= 0) {
                    // "a spokesman for the mayor, Jo Hill,"
                    return Optional.empty();
                }
                role = t;
            }
        }
        return role < 0 ? Optional.empty() : Optional.of(new Span(tokens.start(role), tokens.end(comma - 1)));
    }

    /** Behind an article or an owner; without either only at the beginning of a sentence. */
    private static boolean canBegin(Tokens tokens, int t) {
        boolean letters = UpperCase.is(tokens.word(t)); // "a WHO director"
        if (isPossession(tokens, t) || (!letters && ClosedClasses.isClosed(tokens.lower(t)))) {
            return false;
        }
        boolean opens = t == 0 || !TitleBefore.isAdjacent(tokens, t - 1) || isStop(tokens, t - 1);
        boolean joined = !opens && RoleBound.JOINT.is(tokens, t - 1);
        return joined || (opens ? tokens.isCapital(t) : isPossession(tokens, t - 1));
    }

    private static boolean isStop(Tokens tokens, int t) {
        char c = tokens.firstChar(t);
        return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '“';
    }

    /**
     * Whether the words name a holder up to the comma: the noun before the first preposition is a role, or the last,
     * and articles and possessives follow prepositions only; not "the mayor met a clerk", "the mayor met with a
     * clerk", "the mayor of the port resigned".
     */
    private static boolean isRole(Tokens tokens, int first, int comma) {
        int noun = first;
        while (noun + 1 < comma && !isPreposition(tokens, noun + 1)) {
            noun++;
        }
        boolean capital = tokens.isCapital(noun);
        if (!RoleWords.isNoun(tokens, noun) && !(capital && RoleWords.isNoun(tokens, comma - 1))) {
            return false;
        }
        for (int t = first; t < comma; t++) {
            boolean bound = RoleBound.ARTICLE.is(tokens, t) || RoleBound.POSSESSIVE.is(tokens, t);
            boolean verb = t > noun && Character.isLowerCase(tokens.firstChar(t)) && VerbEnding.isPast(tokens.lower(t));
            boolean further = t > noun + 1 && isPreposition(tokens, t) && !RoleBound.COMPLEMENT.is(tokens, t);
            if (verb
                    || (t <= noun && isPossession(tokens, t))
                    || (bound && !isPreposition(tokens, t - 1))
                    || (further && !tokens.isCapital(t - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPreposition(Tokens tokens, int t) {
        String word = tokens.lower(t);
        return ClosedClasses.isIn(word, WordSet.ANY_PREPOSITION) || ClosedClasses.isIn(word, WordSet.TO);
    }

    private static boolean isPossession(Tokens tokens, int t) {
        return RoleBound.GENITIVE.is(tokens, t)
                || RoleBound.POSSESSIVE.is(tokens, t)
                || RoleBound.ARTICLE.is(tokens, t);
    }
}
