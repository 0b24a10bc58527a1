package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Kin;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether the words around one occurrence of a name make it a person's: "Jane Street, 43,", "Jane Street was
 * shot". Pure functions of the text.
 */
public final class PersonClues {
    /** The maximum number of words between the article and the noun: "a former Lima Police Department detective". */
    private static final int MOST_ADJECTIVES = 6;
    /** The maximum length of an age in characters. */
    private static final int LONGEST_AGE = 2;

    private final OrganizationText text;
    private final Tokens tokens;

    public PersonClues(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** Whether this occurrence is a person's. */
    boolean show(int first, int end) {
        return text.contexts().beginAt(end, OrganizationContext.OF_PERSON)
                || (first > 0 && RoleWords.isNoun(tokens, first - 1) && !isFirms(first - 1))
                || (text.is(end, ',') && (isAgeOrWho(end + 1) || isPersonBehind(end + 1)));
    }

    /** "(Jane Street), 43,", "(Jane Street), a teacher,", "her sister, (Jane Street),". */
    public boolean isMadeKnown(int first, int end) {
        return (text.is(end, ',') && (isAge(end + 1) || isPersonBehind(end + 1)))
                || Kin.at(tokens, first, end) != Kin.NONE;
    }

    /** "(Jane Street) said", "said (Jane Street)". */
    public boolean isSpeaker(int first, int end) {
        return text.contexts().beginAt(end, OrganizationContext.OWN_GENITIVE)
                || text.contexts().endAt(first, OrganizationContext.OWN_GENITIVE);
    }

    /** Whether one of these holds. */
    public boolean showAny(int first, int end) {
        return show(first, end) || isMadeKnown(first, end) || isSpeaker(first, end);
    }

    private boolean isAgeOrWho(int token) {
        return token < tokens.size() && (tokens.is(token, "who") || isAge(token));
    }

    private boolean isAge(int token) {
        return token + 1 < tokens.size()
                && tokens.isFigure(token)
                && tokens.end(token) - tokens.start(token) <= LONGEST_AGE
                && text.isMark(token + 1)
                && !text.is(token + 1, '-');
    }

    /** "a retired teacher", "his wife". */
    private boolean isPersonBehind(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        boolean owned = text.is(token, WordSet.SPEAKING_OWNER);
        boolean known = owned || text.is(token, WordSet.ARTICLE);
        for (int i = token + 1; known && i <= token + 1 + MOST_ADJECTIVES; i++) {
            if (i + 1 >= tokens.size() || !tokens.isLetter(i)) {
                return false;
            }
            if (!tokens.isLetter(i + 1) || text.is(i + 1, WordSet.ANY_PREPOSITION)) {
                return PersonNouns.contains(tokens.lower(i)) && (owned || !isFirms(i));
            }
        }
        return false;
    }

    /** "Maker", "insurer", which denote firms too. */
    private boolean isFirms(int token) {
        return text.is(token, OrganizationContext.NOUN)
                || text.is(token, OrganizationContext.APPOSED)
                || text.is(token, OrganizationContext.FIRM)
                || text.is(token, OrganizationContext.ROLE);
    }
}
