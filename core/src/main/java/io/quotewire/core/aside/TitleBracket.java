package io.quotewire.core.aside;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.OfficeInitials;
import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises a bracket that only adds a title to one before a name, "Barr. (Mrs) Ana Ruiz", "Justice (ret'd) Ana Ruiz",
 * or the letters of the office before it, "The Municipal Chief Executive (MCE) for Lima". Pure functions.
 */
final class TitleBracket {
    private static final Set<String> TITLES = WordList.words(TitleBracket.class, "bracketed-titles.txt");
    private static final int LONGEST = 8;
    /** How far before the bracket, in characters, the words of an office are looked for. */
    private static final int REACH = 80;

    /** "Member of Parliament". */
    private static final String MEMBER = "Member";

    private TitleBracket() {}

    /** Whether the bracket that spans {@code [open, close]} is one, behind a word that ends at the offset. */
    static boolean is(String text, int open, int close, int word) {
        if (close - open - 1 > LONGEST || close - open < 3) {
            return false;
        }
        String inside = text.substring(open + 1, close);
        return TITLES.contains(inside) ? isBeforeName(text, close + 1) : isOfOffice(text, inside, word);
    }

    private static boolean isBeforeName(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    /** "Member of Parliament | (MP)": an office's letters behind words for it with these initials. */
    private static boolean isOfOffice(String text, String letters, int word) {
        if (!OfficeInitials.isKnown(letters) && !RoleWords.isNoun(letters.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int at = letters.length();
        boolean held = false;
        int end = word;
        while (at > 0 && end > Math.max(0, word - REACH)) {
            int start = end;
            while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
                start--;
            }
            String one = text.substring(start, end);
            if (one.isEmpty() || (Character.isLowerCase(one.charAt(0)) && one.length() > 3)) {
                return false;
            }
            if (Character.isUpperCase(one.charAt(0))) {
                at--;
                if (one.charAt(0) != letters.charAt(at)) {
                    return false;
                }
                held |= RoleWords.isNoun(one.toLowerCase(Locale.ROOT)) || one.equals(MEMBER);
            }
            end = start;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
        }
        return at == 0 && held;
    }
}
