package io.quotewire.core.person;

import io.quotewire.core.text.Scan;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Converts names written in capitals, as in transcripts, captions and datelines ("MARY O'BRIEN", "JD MCKAY", "RIO DE
 * JANEIRO"), to normal case. Capitals within a word ("DESANTO") cannot be restored. Pure functions.
 */
public final class NameCase {
    /** Up to this many letters without a vowel are initials in a name of several words: "JD Vance". */
    private static final int LONGEST_INITIALS = 2;

    private static final String VOWELS = "AEIOUY";

    /** A shorter place name may be initials: "TURIN", not "USSR". */
    private static final int SHORTEST_PLACE = 5;

    /** A name has a pronounceable word of this many letters, or is all initials: "EL PASO". */
    private static final int SHORTEST_SPOKEN = 4;

    /** The only words of two letters that are not initials, as in "US VIRGIN ISLANDS". */
    private static final Set<String> SHORT_WORDS =
            WordList.ofKind(NameCase.class, "words-in-capitals.txt", "short"::equals);

    /** Words within a place name that are written in lower case. */
    private static final Set<String> SMALL_INSIDE =
            WordList.ofKind(NameCase.class, "words-in-capitals.txt", "inside"::equals);

    private NameCase() {}

    /** Whether two or more words are in capitals and not initials; a single word may be a company's name. */
    static boolean isInCapitals(List<String> words) {
        int longest = 0;
        for (String word : words) {
            if (!UpperCase.is(word)) {
                return false;
            }
            longest = Math.max(longest, word.length());
        }
        return words.size() > 1 && longest > LONGEST_INITIALS;
    }

    /** The words in normal case; unchanged if they are not in capitals. */
    static List<String> usual(List<String> words) {
        if (!isInCapitals(words)) {
            return words;
        }
        List<String> usual = new ArrayList<>(words.size());
        for (String word : words) {
            boolean kept = word.indexOf('.') >= 0 || NameSuffixes.isAdornment(word) || isInitials(word);
            usual.add(kept ? word : small(word));
        }
        return usual;
    }

    /** The place name in normal case: "Rio de Janeiro"; unchanged if it is not in capitals, or initials like "USA". */
    public static String ofPlace(String name) {
        return isShouted(name) ? each(name) : name;
    }

    /** Whether the name is in capitals and has a pronounceable word that is long enough. */
    private static boolean isShouted(String name) {
        if (name.length() < SHORTEST_PLACE || !UpperCase.is(name)) {
            return false;
        }
        for (String word : name.split(" ", -1)) {
            if (word.length() >= SHORTEST_SPOKEN && word.indexOf('.') < 0 && hasVowel(word)) {
                return true;
            }
        }
        return false;
    }

    private static String each(String name) {
        StringBuilder usual = new StringBuilder(name.length());
        int from = 0;
        while (from <= name.length()) {
            int end = from;
            while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
                end++;
            }
            String word = name.substring(from, end);
            if (from > 0 && SMALL_INSIDE.contains(word)) {
                usual.append(word.toLowerCase(Locale.ROOT));
            } else {
                usual.append(isInitialsOfPlace(word) ? word : small(word));
            }
            usual.append(end < name.length() ? name.substring(end, end + 1) : "");
            from = end + 1;
        }
        return usual.toString();
    }

    /** "US", "D.C."; not "ST.", which abbreviates a word. */
    private static boolean isInitialsOfPlace(String word) {
        int dot = word.indexOf('.');
        if (dot >= 0) {
            return dot < word.length() - 1;
        }
        return !SHORT_WORDS.contains(word) && (word.length() <= LONGEST_INITIALS || !hasVowel(word));
    }

    private static boolean hasVowel(String word) {
        return Scan.any(0, word.length(), i -> VOWELS.indexOf(word.charAt(i)) >= 0 || word.charAt(i) > 'Z');
    }

    /** Whether a word of a name in capitals is too short, and without a vowel, to be a name. */
    static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && !hasVowel(word);
    }

    /** The word with only its first letter capital, and those after a mark or "Mc": "McKay", "O'Brien", "Al-Hassan". */
    private static String small(String word) {
        StringBuilder small = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean genitive = i == word.length() - 1 && i > 1 && word.endsWith("'S");
            boolean opens = i == 0
                    || (!Character.isLetter(word.charAt(i - 1)) && !genitive)
                    || (i == 2 && word.length() > 4 && word.startsWith("MC"));
            small.append(opens ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return small.toString();
    }
}
