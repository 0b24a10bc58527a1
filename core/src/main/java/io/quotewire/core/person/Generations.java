package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Tells which of two relatives "the younger Larkin" and "the elder Mr Larkin" are, by what the text calls them: "Karl
 * Larkin and his son, Dan Larkin". Pure functions of the text.
 */
final class Generations {
    private static final Set<String> YOUNGER = WordList.ofKind(Kin.class, "kin.txt", "the_younger"::equals);
    private static final Set<String> OLDER = WordList.ofKind(Kin.class, "kin.txt", "the_older"::equals);
    private static final Set<String> CHILDREN = WordList.ofKind(Kin.class, "kin.txt", "next_generation"::equals);
    private static final Set<String> PARENTS = WordList.ofKind(Kin.class, "kin.txt", "last_generation"::equals);
    /** The maximum number of tokens between a noun and the name: "his son, Petty Officer 2nd Class | Mary Larkin". */
    private static final int FARTHEST = 5;

    private final Tokens tokens;
    private final EntitySpans names;

    Generations(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the surname has such a word before it and is the person's. */
    boolean isMeant(Person person, Person other, int mention) {
        int word = names.firstToken(mention) - 1;
        if (word > 0 && Titles.isAt(tokens, word)) {
            word--;
        }
        if (word < 1 || !tokens.isLetter(word)) {
            return false;
        }
        boolean younger = YOUNGER.contains(tokens.lower(word));
        return (younger || OLDER.contains(tokens.lower(word)))
                && tokens.is(word - 1, "the")
                && isYounger(younger ? person : other, younger ? other : person, mention);
    }

    private boolean isYounger(Person person, Person other, int mention) {
        return person.name().isJunior()
                || person.isToldBefore(mention, name -> isOneOf(CHILDREN, name))
                || other.isToldBefore(mention, name -> isOneOf(PARENTS, name));
    }

    /** "His son, | Dan Larkin", "Dan Larkin, | his son,"; not "the son of | Dan Larkin". */
    private boolean isOneOf(Set<String> nouns, int name) {
        int first = names.firstToken(name);
        int i = first - 1;
        while (i > first - FARTHEST && i > 0 && isTitle(i)) {
            i--;
        }
        int end = names.endToken(name);
        return (i >= 0 && nouns.contains(tokens.lower(i)) && !tokens.isLineBetween(i, first))
                || (end + 2 < tokens.size() && tokens.is(end, ",") && nouns.contains(tokens.lower(end + 2)));
    }

    private boolean isTitle(int token) {
        return tokens.is(token, ",")
                || tokens.isCapital(token)
                || tokens.isFigure(token)
                || Kin.isPastWord(tokens, token);
    }
}
