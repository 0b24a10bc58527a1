package io.quotewire.core.speaker.phrase;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the author of a document behind the words that tell what it is about: "a survey of 2,000 tenants by Harland",
 * "a study in Peru by Harland", "a round-up of games compiled by Harland", "a study of floods, by Lima University,",
 * "a new book, The Long Road, by Mary Hill". Pure functions.
 */
final class DistantAuthor {
    /** The maximum number of tokens from the noun to the author. */
    private static final int LONGEST = 14;

    private static final String COMPILED = "compiled";

    private DistantAuthor() {}

    /** The first token of the author's words behind the document noun; -1 if there is none. */
    static int first(NewsText text, int noun) {
        int sentence = text.sentenceAt(noun);
        if (sentence < 0) {
            return -1;
        }
        int end = Math.min(text.sentences().end(sentence), noun + LONGEST);
        boolean poll = AuthoredNouns.isPoll(text.lower(noun));
        if (text.is(noun + 1, WordSet.OF) && (poll || text.isNumber(noun + 2))) {
            int by = behindAsked(text, text.isNumber(noun + 2) ? noun + 3 : noun + 2, end, poll);
            if (by >= 0) {
                return by;
            }
        }
        int made = behindMaking(text, noun, end);
        if (made >= 0) {
            return made;
        }
        int comma = text.is(noun + 1, WordClass.PREPOSITION) ? behindSubject(text, noun + 2, end) : noun + 1;
        boolean titled = comma == noun + 1 && AuthoredNouns.isTitled(text.lower(noun));
        int by = titled ? behindTitle(text, comma + 1, end) : comma + 1;
        return text.isComma(comma) && isAuthor(text, by, titled, text.is(noun + 1, WordSet.TO)) ? by + 1 : -1;
    }

    /** "(A survey of 2,000) adult tenants | by Harland", "(a survey of) schemes | by Harland"; -1 if there is none. */
    private static int behindAsked(NewsText text, int from, int end, boolean poll) {
        int i = from;
        while (i < end && text.is(i, WordClass.OPEN) && !isAsked(text, i, poll)) {
            i++;
        }
        return isAsked(text, i, poll) && isAuthor(text, i + 1, false, false) ? i + 2 : -1;
    }

    private static boolean isAsked(NewsText text, int token, boolean poll) {
        String word = text.lower(token);
        return GroupNouns.arePeople(word) || (poll && Plural.endsLikeOne(word) && text.is(token + 1, WordSet.BY));
    }

    /** "(A study) in Peru | by Harland", "(a round-up of new games) compiled | by Harland"; -1 if there is none. */
    private static int behindMaking(NewsText text, int noun, int end) {
        int place = text.is(noun + 1, WordSet.IN) ? text.names().at(noun + 2) : -1;
        int i = noun + 1;
        if (place >= 0 && text.names().type(place) == EntityType.LOCATION) {
            i = text.names().endToken(place);
        } else if (text.is(i, WordClass.PREPOSITION)) {
            while (i < end && !text.is(i, COMPILED)) {
                if (text.is(i, WordClass.PUNCTUATION) || text.cueAt(i) >= 0 || text.isFinite(i)) {
                    return -1;
                }
                i++;
            }
            i++;
        }
        return i > noun + 1 && i < end && text.is(i, WordSet.BY) && isAuthor(text, i, false, false) ? i + 1 : -1;
    }

    /** "(A study of) the floods | , by": the comma; not behind "the killing of a man". */
    private static int behindSubject(NewsText text, int from, int end) {
        int i = from;
        while (i < end && !text.isComma(i) && !isDeed(text, i) && text.cueAt(i) < 0 && !text.isFinite(i)) {
            i++;
        }
        return i;
    }

    private static boolean isDeed(NewsText text, int token) {
        return text.lower(token).endsWith("ing") && text.is(token + 1, WordSet.OF);
    }

    private static boolean isOfTitle(NewsText text, int token) {
        return text.isWord(token) || text.isComma(token) || text.isQuoted(token) || text.is(token, WordSet.GENITIVE);
    }

    /** "(By Herald) journalist | Mary Hill". */
    private static boolean isBehindRole(NewsText text, int token) {
        int name = RoleWords.isNoun(text.tokens(), token) ? text.names().at(token + 1) : -1;
        return name >= 0 && text.names().type(name) == EntityType.PERSON;
    }

    /** "(A book,) The Long Road(,) | by": the preposition. */
    private static int behindTitle(NewsText text, int from, int end) {
        int i = from;
        int capitals = 0;
        while (i < end && !text.is(i, WordSet.BY) && isOfTitle(text, i)) {
            capitals += text.isCapital(i) ? 1 : 0;
            i++;
        }
        boolean named = text.isCapital(i - 1) && !AuthorPreposition.isTime(text, i - 1);
        boolean title = text.isComma(i - 1) || text.isQuoted(i - 1) || named;
        return capitals > 1 && title ? i : end;
    }

    /**
     * "By Harland", "(a letter to ministers,) from Harland": not a place, nor who did what it is about ("an attack, by
     * Harland, on"; "by Harland's depot").
     *
     * @param to whether the document goes to somebody
     */
    private static boolean isAuthor(NewsText text, int preposition, boolean person, boolean to) {
        boolean sent = to && text.is(preposition, WordSet.FROM);
        int first = preposition + 1;
        int name = text.names().at(text.is(first, WordSet.THE) ? first + 1 : first);
        if (name < 0 || !(text.is(preposition, WordSet.BY) || sent)) {
            return false;
        }
        int end = text.names().endToken(name);
        int behind = text.isComma(end) ? end + 1 : end;
        boolean goesOn = text.is(end, WordSet.GENITIVE) || text.is(behind, WordClass.PREPOSITION);

        return person
                ? text.names().type(name) == EntityType.PERSON || isBehindRole(text, end)
                : !goesOn && text.names().type(name) == EntityType.ORGANIZATION;
    }
}
