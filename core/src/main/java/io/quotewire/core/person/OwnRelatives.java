package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import java.util.Set;

/**
 * Tells whether a surname is a man's or a woman's by what the narrator calls theirs behind a preposition: "Larkin said
 * in her eulogy", "Larkin, 70, said of his late mother"; not "Larkin said her mother was ill", which may be the mother
 * of a namesake of whom Larkin speaks. Pure functions of the text.
 */
final class OwnRelatives {
    private static final Set<String> WORDS = WordList.ofKind(OwnRelatives.class, "kin.txt", "own"::equals);
    /** The maximum number of tokens between the name and the possessive. */
    private static final int FARTHEST = 7;
    /** The maximum number of words between the possessive and the noun: "his former wife". */
    private static final int MOST_ADJECTIVES = 2;

    private final Tokens tokens;
    private final EntitySpans names;

    OwnRelatives(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The gender of the one with the name; unknown if the clause does not tell. */
    Gender gender(int name) {
        int end = names.endToken(name);
        int last = Math.min(end + FARTHEST, tokens.size() - 1);
        for (int i = end; i < last && !ends(i); i++) {
            boolean owner = ClosedClasses.isIn(tokens, i, WordClass.POSSESSIVE);
            if (owner) {
                boolean narrated = ClosedClasses.isIn(tokens, i - 1, WordClass.PREPOSITION);
                return narrated && isOwn(i + 1) ? Gender.ofPronoun(tokens.lower(i)) : Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean ends(int token) {
        return names.at(token) >= 0
                || !(tokens.isWord(token) || tokens.is(token, ","))
                || ClosedClasses.isIn(tokens, token, WordClass.SUBJECT_PRONOUN);
    }

    private boolean isOwn(int first) {
        int last = Math.min(first + MOST_ADJECTIVES, tokens.size() - 1);
        int noun = first;
        while (noun < last && !isOne(noun)) {
            noun++;
        }
        return isOne(noun);
    }

    private boolean isOne(int token) {
        String word = tokens.lower(token);
        return WORDS.contains(word) || Kin.isRelative(word);
    }
}
