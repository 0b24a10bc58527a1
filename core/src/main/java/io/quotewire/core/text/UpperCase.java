package io.quotewire.core.text;

import java.util.Locale;

/** Whether words stand in capitals throughout; nothing is written anew to tell it of English. Pure functions. */
public final class UpperCase {
    private static final int FIRST_NOT_ASCII = 128;

    private UpperCase() {}

    /** Whether the upper case of the words is the same words: "NATO", "G-7"; true of no characters at all. */
    public static boolean is(String words) {
        return is(words, 0, words.length());
    }

    /** The same of the characters from {@code start} to before {@code end}. */
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
