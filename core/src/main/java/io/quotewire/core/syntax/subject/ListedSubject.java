package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.ClauseOpening;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds where a list begins whose last members stand before the verb: "| Hill, Kelly and Rowe (said)", "| Dock crews,
 * pilots and the harbour police (said)", "| Peruvian, Chilean and Dutch officials (said)", "| The army, and two of its
 * officers (said)". Pure functions.
 */
final class ListedSubject {
    /** The maximum number of words of a member without a name. */
    private static final int LONGEST = 6;

    private ListedSubject() {}

    /** The start of the list that includes the phrase {@code [first, last)}; {@code first} if it is in none. */
    static int start(NewsText text, int first, int last, int from) {
        if (text.next(Math.max(0, first - 1), last, WordSet.COORDINATOR) >= last) {
            return first; // as of most
        }
        int names = ofNames(text, first, last, from);
        if (names < first) {
            return names;
        }
        boolean second = text.is(first - 1, WordSet.LIST_JOINT) && text.isComma(first - 2);
        int joint = second ? first - 1 : text.next(first, last, WordSet.LIST_JOINT);
        boolean origins = !second && areOrigins(text, first, joint, last);
        if (joint >= last || !(origins || (canSpeak(text, last - 1) && (second || canSpeak(text, joint - 1))))) {
            return first;
        }
        int start = second ? joint : first;
        while (start - 1 > from && text.isComma(start - 1)) {
            int member = origins ? ofOrigin(text, start - 1, from) : member(text, start - 1, from);
            if (member < 0) {
                break;
            }
            start = member;
        }
        if (start >= (second ? joint : first)) {
            return first;
        }
        boolean opens = start == from || ClauseOpening.isAt(text, start) || closes(text, start, from);
        return opens ? start : first;
    }

    /** "It will shut, | clerks, cooks and pilots (said)": the list follows a clause. */
    private static boolean closes(NewsText text, int start, int from) {
        return text.isComma(start - 1) && text.hasFinite(from, start - 1);
    }

    /**
     * "The leaders of | Peru, Chile and Tarn (said)": the first of three or more names that depend on a plural noun; -1
     * if they do not.
     */
    static int ofPlural(NewsText text, int last, int from) {
        int name = text.names().at(last - 1);
        int start = name < 0 ? from : memberStart(text, last - 1, from);
        if (start <= from || !text.is(start - 1, WordSet.LIST_JOINT)) {
            return -1;
        }
        int members = 1;
        for (int comma = start - 1; comma > from + 1 && (members == 1 || text.isComma(comma)); comma = start - 1) {
            int before = text.isComma(comma - 1) ? comma - 2 : comma - 1;
            start = memberStart(text, before, from);
            if (start > before) {
                return -1;
            }
            members++;
        }
        boolean many = members > 2 && text.is(start - 1, WordSet.OF) && start - 2 >= from;
        return many && text.names().at(start - 2) < 0 && Plural.endsLikeOne(text.lower(start - 2)) ? start : -1;
    }

    /** The start of the name, tagged or only capitalised, and its article, that ends with the token; else behind it. */
    private static int memberStart(NewsText text, int token, int from) {
        int name = text.names().at(token);
        int start = name >= 0
                ? text.names().firstToken(name)
                : Scan.backPast(token, from, i -> text.isCapital(i) && text.is(i, WordClass.OPEN)) + 1;
        return text.is(start - 1, WordSet.THE) ? start - 1 : start;
    }

    private static int ofNames(NewsText text, int first, int last, int from) {
        int name = text.names().at(behindTitles(text, first, last));
        int joint = name < 0 ? last : text.names().endToken(name);
        int second = joint + 1 < last ? text.names().at(behindTitles(text, joint + 1, last)) : -1;
        if (!text.is(joint, WordClass.CONJUNCTION) || second < 0 || text.names().endToken(second) != last) {
            return first;
        }
        int start = first;
        while (start - 2 >= from && text.isComma(start - 1)) {
            int before = text.names().at(start - 2);
            boolean listed = before >= 0
                    && text.names().type(before) == text.names().type(name)
                    && text.names().firstToken(before) >= from;
            if (!listed) {
                // "On Monday, Hill, Kelly and Rowe"
                return text.is(start - 2, WordSet.WEEKDAY) && start < first ? start : first;
            }
            start = Scan.backPast(
                    text.names().firstToken(before),
                    from,
                    i -> text.isCapital(i - 1) && text.names().at(i - 1) < 0);
        }
        boolean opens = start == from || text.is(start - 1, WordClass.PUNCTUATION) || text.is(start - 1, WordSet.THAT);
        return opens || ClauseOpening.isAt(text, start) ? start : first;
    }

    /** "Finance Minister Hill", "the Netherlands": the first token after an article or capitalised titles. */
    private static int behindTitles(NewsText text, int token, int end) {
        return Scan.past(
                text.is(token, WordSet.THE) ? token + 1 : token,
                end,
                word -> text.names().at(word) < 0 && text.isCapital(word));
    }

    /** The start of the member that ends at the comma; -1 if those words are none. */
    private static int member(NewsText text, int comma, int from) {
        if (!canSpeak(text, comma - 1)) {
            return -1;
        }
        int start = comma;
        while (start > from && comma - start < LONGEST && isInPhrase(text, start - 1)) {
            int name = text.names().at(start - 1);
            start = name < 0 ? start - 1 : Math.max(from, text.names().firstToken(name));
        }
        return start;
    }

    private static boolean isInPhrase(NewsText text, int i) {
        boolean word = text.is(i, WordClass.OPEN) && text.cueAt(i) < 0 && !text.isFinite(i);
        boolean determiner = text.is(i, WordSet.ANY_DETERMINER) && !text.is(i, WordSet.THAT);
        return word || determiner || text.names().at(i) >= 0;
    }

    /** "(Peruvian and) Dutch officials": adjectives with capitals that share a noun for people. */
    private static boolean areOrigins(NewsText text, int first, int joint, int last) {
        return joint < last - 2
                && last - joint < LONGEST
                && text.isCapital(first)
                && text.isCapital(joint - 1)
                && text.isCapital(joint + 1)
                && !text.isCapital(last - 1)
                && RelativeHead.arePersons(text, last - 1);
    }

    private static int ofOrigin(NewsText text, int comma, int from) {
        int i = comma - 1;
        boolean origin = i >= from
                && text.isCapital(i)
                && text.is(i, WordClass.OPEN)
                && !SentenceAdverb.isAt(text, i)
                && !text.is(i, WordSet.WEEKDAY, WordSet.MONTH);
        return origin ? i : -1;
    }

    private static boolean canSpeak(NewsText text, int noun) {
        return text.names().at(noun) >= 0 || RelativeHead.arePersons(text, noun);
    }
}
