package io.quotewire.core.aside;

import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Locale;

/**
 * Recognises a bracket that only dates the day before it, as some papers write: "Hill said on Monday (Oct 4) that",
 * "said today (4 October 2026) the port"; not at the end of a clause, where it belongs to what is said. Pure functions.
 */
final class DateBracket {
    /** In characters: "(September 30, 2026)". */
    private static final int LONGEST = 20;

    private static final int MOST_WORDS = 3;

    private DateBracket() {}

    /** Whether the bracket that spans {@code [open, close]} is one, behind a word that ends at the offset. */
    static boolean is(String text, int open, int close, int word) {
        if (close - open > LONGEST || !text.startsWith(" ", close + 1) || !isDate(text.substring(open + 1, close))) {
            return false;
        }
        int start = wordStart(text, word);
        boolean hour = ClosedClasses.isIn(lower(text, start, word), WordSet.DAYTIME);
        int end = hour && start > 0 ? start - 1 : word;
        return ClosedClasses.isIn(lower(text, wordStart(text, end), end), WordSet.WEEKDAY);
    }

    /** "Oct 4", "4 October", "Oct. 4, 2026". */
    private static boolean isDate(String inside) {
        String[] words = inside.split(" ", MOST_WORDS + 1);
        boolean month = false;
        boolean day = false;
        for (String one : words) {
            boolean figure = !one.isEmpty() && Character.isDigit(one.charAt(0));
            day |= figure;
            month |= !figure && isMonth(one.toLowerCase(Locale.ROOT));
        }
        return words.length > 1 && words.length <= MOST_WORDS && day && month;
    }

    private static boolean isMonth(String word) {
        return ClosedClasses.isIn(word, WordSet.MONTH) || ClosedClasses.isIn(word + ".", WordSet.MONTH);
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
