package io.quotewire.core.speaker.organization;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;

/** Tells whether a name consists of the initials of another: "HTB" of the "Harbour Tax Board". Pure functions. */
public final class Acronym {
    private Acronym() {}

    /** Whether one of the names consists of the initials of the other's capitalised words. */
    public static boolean joins(NewsText text, int name, int other) {
        return isOf(text, name, other) || isOf(text, other, name);
    }

    private static boolean isOf(NewsText text, int letters, int name) {
        int first = text.names().firstToken(letters);
        String word = text.tokens().word(first);
        return text.names().endToken(letters) == first + 1
                && word.length() > 1
                && UpperCase.is(word)
                && isOf(text, word, name);
    }

    /** Whether the letters are the initials of the name's capitalised words. */
    public static boolean isOf(NewsText text, String word, int name) {
        int next = 0;
        for (int i = text.names().firstToken(name); i < text.names().endToken(name); i++) {
            if (text.isCapital(i)) {
                if (next == word.length() || text.tokens().firstChar(i) != word.charAt(next)) {
                    return false;
                }
                next++;
            }
        }
        return next == word.length();
    }
}
