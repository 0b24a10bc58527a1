package io.quotewire.core.text;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises the full stop that belongs to its word and ends no sentence: that of an abbreviation ("Mr. Hill"), of an
 * initial ("George W. Hill"), of letters parted by stops ("U.S."), of a shortened first name ("Ma. Lourdes Hill"), and
 * of any title behind what is said ("“…,” Engr. Mary Hill said"). Pure functions.
 */
final class KeptStop {
    private static final Set<String> ABBREVIATIONS = WordList.lines(KeptStop.class, "abbreviations.txt");
    private static final int LONGEST_ABBREVIATION =
            ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

    /** "Plan B. Hill": nouns whose letter is no initial. */
    private static final Set<String> LETTERED = WordList.words(KeptStop.class, "lettered-nouns.txt");

    /** "PMaj", "Engr": the letters of an abbreviated title. */
    private static final int LONGEST_TITLE = 7;

    /** The marks that may close a passage. */
    private static final String CLOSING = "\"”'’»";

    private KeptStop() {}

    /** Whether the stop at {@code end} belongs to the word of the characters {@code [start, end)}. */
    static boolean isAt(char[] text, int start, int end) {
        return isDotted(text, start, end)
                || isInitial(text, start, end)
                || isTitle(text, start, end)
                || isGiven(text, start, end)
                || isAbbreviation(text, Party.behind(text, start, end), end);
    }

    private static boolean isAbbreviation(char[] text, int start, int end) {
        return end - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(new String(text, start, end - start));
    }

    /**
     * Whether the token is an initial that keeps its dot: a capital with a dot, followed on the line by a capitalised
     * word ("I" and "X" need one before them too: "posted on X. Hill") or preceded by another initial ("U. S. troops").
     */
    private static boolean isInitial(char[] text, int start, int end) {
        if (end - start != 1 || !Character.isUpperCase(text[start]) || isBehindAmpersand(text, start)) {
            return false;
        }
        if (followsInitial(text, start)) {
            return true;
        }
        int next = end + 1;
        while (next < text.length && text[next] == ' ') {
            next++;
        }
        return next < text.length
                && Character.isUpperCase(text[next])
                && ((text[start] != 'I' && text[start] != 'X') || isCapitalised(text, wordBefore(text, start)))
                && !LETTERED.contains(lowerWord(text, wordBefore(text, start)));
    }

    /** "Head of R&D. She left": the letter is no initial. */
    private static boolean isBehindAmpersand(char[] text, int start) {
        return start > 1 && text[start - 1] == '&' && Character.isLetterOrDigit(text[start - 2]);
    }

    private static boolean followsInitial(char[] text, int start) {
        return start >= 3
                && text[start - 1] == ' '
                && text[start - 2] == '.'
                && Character.isUpperCase(text[start - 3])
                && (start == 3 || !WordCharacter.is(text[start - 4]));
    }

    /**
     * "“We are ready,” | Engr. Joel Banta said": a capitalised word behind what is said, and before another, is an
     * abbreviated title, whether known or not, since no sentence has ended.
     */
    private static boolean isTitle(char[] text, int start, int end) {
        return end - start > 1
                && end - start <= LONGEST_TITLE
                && end + 2 < text.length
                && Character.isUpperCase(text[start])
                && text[end + 1] == ' '
                && Character.isUpperCase(text[end + 2])
                && isBehindSpeech(text, start);
    }

    /** "Dr. Ma. Lourdes Hill", "Ma. Lourdes Hill"; not "said Jack Ma. He left". */
    private static boolean isGiven(char[] text, int start, int end) {
        return end - start <= ShortGivenName.LONGEST
                && end + 2 < text.length
                && Character.isUpperCase(text[start])
                && text[end + 1] == ' '
                && Character.isUpperCase(text[end + 2])
                && !isCapitalised(text, wordBefore(text, start))
                && ShortGivenName.is(new String(text, start, end - start));
    }

    /** Whether a closing mark and its comma, in either order, and a space precede. */
    private static boolean isBehindSpeech(char[] text, int start) {
        return start > 3
                && text[start - 1] == ' '
                && ((text[start - 3] == ',' && CLOSING.indexOf(text[start - 2]) >= 0)
                        || (text[start - 2] == ',' && CLOSING.indexOf(text[start - 3]) >= 0));
    }

    /** The first character of the word before, or -1 if there is none. */
    private static int wordBefore(char[] text, int start) {
        int last = start - 1;
        while (last >= 0 && text[last] == ' ') {
            last--;
        }
        int first = last;
        while (first > 0 && WordCharacter.is(text[first - 1])) {
            first--;
        }
        return last >= 0 && WordCharacter.is(text[last]) ? first : -1;
    }

    private static boolean isCapitalised(char[] text, int first) {
        return first >= 0 && Character.isUpperCase(text[first]);
    }

    private static String lowerWord(char[] text, int first) {
        int end = Math.max(0, first);
        while (first >= 0 && WordCharacter.is(text[end])) {
            end++;
        }
        return new String(text, Math.max(0, first), end - Math.max(0, first)).toLowerCase(Locale.ROOT);
    }

    /** Whether the token so far is letters separated by dots, as in "U.S" before its last dot. */
    private static boolean isDotted(char[] text, int start, int end) {
        return end - start >= 3 && text[end - 2] == '.' && Character.isLetter(text[end - 1]);
    }
}
