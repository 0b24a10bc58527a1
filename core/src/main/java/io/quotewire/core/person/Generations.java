package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
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
        boolean younger = isOfYounger(mention);
        return (younger || isOfOlder(mention))
                && isYounger(younger ? person : other, younger ? other : person, mention);
    }

    /** "The younger (Larkin)". */
    boolean isOfYounger(int mention) {
        return isBehind(YOUNGER, mention);
    }

    /** "The elder Mr (Larkin)". */
    boolean isOfOlder(int mention) {
        return isBehind(OLDER, mention);
    }

    /** "Son". */
    static boolean isChild(String noun) {
        return CHILDREN.contains(noun);
    }

    /** "Father", "aunt". */
    static boolean isParent(String noun) {
        return PARENTS.contains(noun);
    }

    private boolean isBehind(Set<String> words, int mention) {
        int word = names.firstToken(mention) - 1;
        if (word > 0 && Titles.isAt(tokens, word)) {
            word--;
        }
        return word > 0 && words.contains(tokens.lower(word)) && ClosedClasses.isIn(tokens, word - 1, WordSet.THE);
    }

    private boolean isYounger(Person person, Person other, int mention) {
        return person.name().isJunior()
                || person.isToldBefore(mention, name -> isOneOf(CHILDREN, name))
                || other.isToldBefore(mention, name -> isOneOf(PARENTS, name));
    }

    /** "His son, | Dan Larkin", "Dan Larkin, | his son,", "Dan Larkin, | son of"; not "Dan Larkin, | whose father". */
    private boolean isOneOf(Set<String> nouns, int name) {
        int first = names.firstToken(name);
        int i = first - 1;
        while (i > first - FARTHEST && i > 0 && isTitle(i)) {
            i--;
        }
        int end = names.endToken(name);
        return (i >= 0 && nouns.contains(tokens.lower(i)) && !tokens.isLineBetween(i, first))
                || (end + 2 < tokens.size() && tokens.is(end, ",") && nouns.contains(tokens.lower(noun(end + 1))));
    }

    /** The token behind "his" and "the", else the one given. */
    private int noun(int token) {
        String word = tokens.lower(token);
        boolean owner = ClosedClasses.isIn(word, WordSet.SPEAKING_OWNER) || ClosedClasses.isIn(word, WordSet.THE);
        return owner ? token + 1 : token;
    }

    private boolean isTitle(int token) {
        return tokens.is(token, ",")
                || tokens.isCapital(token)
                || tokens.isFigure(token)
                || Kin.isPastWord(tokens, token);
    }
}
