package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the author of a document behind the words that tell what it is about: "a survey of 2,000 tenants by Harland",
 * "a study of the floods, by Lima University,", "a new book, The Long Road, by Mary Hill". Pure functions.
 */
final class DistantAuthor {
    /** The maximum number of tokens from the noun to the author. */
    private static final int LONGEST = 14;

    private DistantAuthor() {}

    /** The first token of the author's words behind the document noun; -1 if there is none. */
    static int first(NewsText text, int noun) {
        int sentence = text.sentenceAt(noun);
        if (sentence < 0) {
            return -1;
        }
        int end = Math.min(text.sentences().end(sentence), noun + LONGEST);
        if (text.is(noun + 1, WordSet.OF) && isNumber(text, noun + 2)) {
            return behindPeople(text, noun + 3, end);
        }
        int comma = text.is(noun + 1, WordClass.PREPOSITION) ? behindSubject(text, noun + 2, end) : noun + 1;
        boolean titled = comma == noun + 1 && AuthoredNouns.isTitled(text.lower(noun));
        int by = titled ? behindTitle(text, comma + 1, end) : comma + 1;
        return text.isComma(comma) && isAuthor(text, by, titled, text.is(noun + 1, WordSet.TO)) ? by + 1 : -1;
    }

    private static boolean isNumber(NewsText text, int token) {
        return text.is(token, WordSet.NUMBER)
                || (text.isWord(token) && Character.isDigit(text.tokens().firstChar(token)));
    }

    /** "(A survey of 2,000) adult tenants | by Harland". */
    private static int behindPeople(NewsText text, int from, int end) {
        int i = from;
        while (i < end && text.is(i, WordClass.OPEN) && !GroupNouns.arePeople(text.lower(i))) {
            i++;
        }
        return GroupNouns.arePeople(text.lower(i)) && isAuthor(text, i + 1, false, false) ? i + 2 : -1;
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

    /** "(A book,) The Long Road(,) | by": the preposition. */
    private static int behindTitle(NewsText text, int from, int end) {
        int i = from;
        int capitals = 0;
        while (i < end && !text.is(i, WordSet.BY) && (text.isWord(i) || text.isComma(i) || text.isQuoted(i))) {
            capitals += text.isCapital(i) ? 1 : 0;
            i++;
        }
        boolean title = text.isComma(i - 1) || text.isQuoted(i - 1);
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
        boolean goesOn = text.is(end, WordSet.GENITIVE)
                || text.is(behind, WordClass.PREPOSITION)
                || text.is(behind, WordSet.TO)
                || text.is(behind, WordSet.OF);
        return person
                ? text.names().type(name) == EntityType.PERSON
                : !goesOn && text.names().type(name) == EntityType.ORGANIZATION;
    }
}
