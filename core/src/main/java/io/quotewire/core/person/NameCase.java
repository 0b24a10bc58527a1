package io.quotewire.core.person;

import io.quotewire.core.text.UpperCase;
import java.util.ArrayList;
import java.util.List;

/**
 * A name written in capitals throughout, as transcripts and captions do ("MARY O'BRIEN", "JD MCKAY"), in the usual
 * writing. Where a capital stands inside a word ("DESANTO") cannot be told. Pure functions.
 */
final class NameCase {
    /** Up to so many letters of a fuller name are initials where none is a vowel: "JD Vance". */
    private static final int LONGEST_INITIALS = 2;

    private static final String VOWELS = "AEIOUY";

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

    /** Whether a word of a name in capitals is too short, and without a vowel, to be a name. */
    static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    /** "McKay", "O'Brien", "Al-Hassan". */
    private static String small(String word) {
        StringBuilder small = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean opens = i == 0
                    || !Character.isLetter(word.charAt(i - 1))
                    || (i == 2 && word.length() > 4 && word.startsWith("MC"));
            small.append(opens ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return small.toString();
    }
}
