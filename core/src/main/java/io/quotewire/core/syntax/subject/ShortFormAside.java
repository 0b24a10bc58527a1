package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.UpperCase;

/**
 * Recognises initials between commas behind the name that they stand for, which are no subject: PTB in "the failure of
 * the Port Tax Board, PTB, to agree, Mary Hill said". Pure functions.
 */
final class ShortFormAside {
    private static final int SHORTEST = 3;
    /** The maximum number of words of the name, with those in lower case. */
    private static final int LONGEST_NAME = 12;

    private ShortFormAside() {}

    static boolean is(NewsText text, Source source) {
        int comma = source.first() - 1;
        if (source.end() != source.first() + 1 || !text.isComma(comma)) {
            return false;
        }
        String letters = text.tokens().word(source.first());
        if (letters.length() < SHORTEST || !UpperCase.is(letters)) {
            return false;
        }
        int left = letters.length();
        for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_NAME) && left > 0 && text.isWord(i); i--) {
            if (text.isCapital(i)) {
                if (text.tokens().firstChar(i) != letters.charAt(left - 1)) {
                    return false;
                }
                left--;
            }
        }
        return left == 0;
    }
}
