package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a person who is named behind the noun for somebody else and does not speak: "a friend of singer Mary
 * Hill", "the sister of the victim, Karl Voss,", "the widow of the officer, Sgt Karl Voss,"; not "the minister of works
 * Mary Hill", "the mother of the victim, Mary Voss,". Pure functions.
 */
public final class GovernedName {
    private GovernedName() {}

    /** Whether the phrase ends with such a name. */
    public static boolean ends(NewsText text, int first, int end) {
        int name = text.names().at(end - 1);
        if (name < 0
                || text.names().type(name) != EntityType.PERSON
                || text.names().endToken(name) != end) {
            return false;
        }
        int start = opening(text, name);
        if (text.isComma(start - 1)) {
            return isApposed(text, name, first);
        }
        // "The widow of police chief |": a title in lower case is that noun
        return isBare(text, first, text.isCapital(start) ? start : text.names().firstToken(name));
    }

    /** "A friend of singer |", "the widow of the jailed banker |": the name is that of the last noun. */
    private static boolean isBare(NewsText text, int first, int name) {
        if (name - 1 <= first || !isSomebody(text, name - 1)) {
            return false;
        }
        int of = preposition(text, first, name - 1);
        return of > first && !isOfTitle(text, of - 1) && isPerson(text, of - 1);
    }

    /** "Lord (of the Reefs director)"; not "Relatives (of singer)" at the start of a sentence. */
    private static boolean isOfTitle(NewsText text, int noun) {
        return text.isCapital(noun) && !(text.opensSentence(noun) && Plural.endsLikeOne(text.lower(noun)));
    }

    /**
     * "The sister of the victim | , Karl Voss": whether the name behind the comma, of another gender than the head of
     * the phrase, is that of its last noun.
     */
    public static boolean isApposed(NewsText text, int name, int from) {
        int start = opening(text, name);
        int last = start - 2;
        if (!text.isComma(start - 1) || last <= from || !isSomebody(text, last)) {
            return false;
        }
        int of = preposition(text, from, last);
        Gender head = of > from ? Titles.gender(text.lower(of - 1)).orElse(Gender.UNKNOWN) : Gender.UNKNOWN;
        return head != Gender.UNKNOWN
                && !head.agrees(FirstNames.gender(text.tokens().word(given(text, start))));
    }

    /** "(The officer,) | Sgt Karl Voss": the token of the name, or of the title before it. */
    private static int opening(NewsText text, int name) {
        int start = text.names().firstToken(name);
        return start > 0 && Titles.isAt(text.tokens(), start - 1) ? start - 1 : start;
    }

    private static int given(NewsText text, int start) {
        return Titles.isAt(text.tokens(), start) ? start + 1 : start;
    }

    /** The preposition before the words that end with the noun; -1 if another clause or phrase stands between. */
    private static int preposition(NewsText text, int from, int noun) {
        int i = Scan.backPast(
                noun - 1,
                from,
                word -> !text.isFinite(word)
                        && (text.is(word, WordClass.OPEN)
                                || text.is(word, WordSet.ANY_DETERMINER)
                                || text.names().at(word) >= 0));
        return text.is(i, WordSet.OF, WordSet.FOR, WordSet.TO) ? i : -1;
    }

    private static boolean isSomebody(NewsText text, int noun) {
        return text.names().at(noun) < 0
                && !text.isCapital(noun)
                && !Plural.endsLikeOne(text.lower(noun))
                && isPerson(text, noun);
    }

    private static boolean isPerson(NewsText text, int noun) {
        return RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(text.lower(noun));
    }
}
