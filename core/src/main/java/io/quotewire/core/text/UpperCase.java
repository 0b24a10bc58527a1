package io.quotewire.core.text;

import java.util.Locale;

/** Tells whether words are in upper case, all or within; for ASCII without allocating. Pure functions. */
public final class UpperCase {
    private static final int FIRST_NOT_ASCII = 128;

    private UpperCase() {}

    /** Whether the words equal their upper case: "NATO", "G-7"; true for the empty string. */
    public static boolean is(String words) {
        return is(words, 0, words.length());
    }

    /** Whether a word has both upper and lower case behind its first letter: "7to9Net", "iQuay"; not "Quay", "iqy". */
    public static boolean isWithin(String word) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 1; i < word.length(); i++) {
            upper |= Character.isUpperCase(word.charAt(i));
            lower |= Character.isLowerCase(word.charAt(i));
        }
        return upper && lower;
    }

    /** Like {@link #is(String)}, for the characters from {@code start} to before {@code end}. */
    public static boolean is(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_NOT_ASCII) {
                String rest = text.substring(i, end);
                return rest.equals(rest.toUpperCase(Locale.ROOT));
            }
            if (c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }
}
