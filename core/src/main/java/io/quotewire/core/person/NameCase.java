package io.quotewire.core.person;

import io.quotewire.core.text.UpperCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name written in capitals throughout, as transcripts, captions and datelines do ("MARY O'BRIEN", "JD MCKAY",
 * "RIO DE JANEIRO"), in the usual writing. Where a capital stands inside a word ("DESANTO") cannot be told. Pure
 * functions.
 */
public final class NameCase {
    /** Up to so many letters of a fuller name are initials where none is a vowel: "JD Vance". */
    private static final int LONGEST_INITIALS = 2;

    private static final String VOWELS = "AEIOUY";

    /** A shorter place may be initials: "TURIN", not "USSR". */
    private static final int SHORTEST_PLACE = 5;

    /** A name has a word of so many letters that can be spoken, or is all initials: "EL PASO". */
    private static final int SHORTEST_SPOKEN = 4;

    /** Of two letters these alone are no initials, as in "US VIRGIN ISLANDS". */
    private static final Set<String> SHORT_WORDS =
            Set.of("AL", "DA", "DE", "DO", "EL", "FT", "LA", "LE", "LO", "MT", "PT", "ST");

    /** Words inside a place's name that have no capital. */
    private static final Set<String> SMALL_INSIDE =
            Set.of("AL", "AND", "DA", "DE", "DEL", "DO", "DOS", "DU", "ES", "LA", "OF", "ON", "THE", "UPON", "Y");

    private NameCase() {}

    /** Whether two words or more have no small letter and are no initials; one alone may be a company's. */
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

    /** The words in the usual writing; as they are where they are not in capitals. */
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

    /** The place's name in the usual writing: "Rio de Janeiro"; "USA" and what is not in capitals as it is. */
    public static String ofPlace(String name) {
        return isShouted(name) ? each(name) : name;
    }

    /** Whether the name is in capitals and one of its words, long enough, can be spoken. */
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

    /** "US", "D.C."; not "ST." that is short for a word. */
    private static boolean isInitialsOfPlace(String word) {
        int dot = word.indexOf('.');
        if (dot >= 0) {
            return dot < word.length() - 1;
        }
        return !SHORT_WORDS.contains(word) && (word.length() <= LONGEST_INITIALS || !hasVowel(word));
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c > 'Z');
    }

    /** Whether a word of a name in capitals is too short, and without a vowel, to be a name. */
    static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && !hasVowel(word);
    }

    /** "McKay", "O'Brien", "Al-Hassan". */
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
