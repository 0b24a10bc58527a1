package io.quotewire.core.marks;

import io.quotewire.core.text.Whitespace;

/**
 * Tells which straight double marks open no quote: inches, an apostrophe, and one that can only close a quote whose
 * opening mark was forgotten, so that what follows is not taken for quoted: We were never told," Hill said. Pure
 * functions.
 */
final class StraightMark {
    private static final String MARKS = "\"“”＂";

    private StraightMark() {}

    /** Whether the mark may open a quote in the paragraph that ends at {@code end}. */
    static boolean mayOpen(String text, int i, int end) {
        return !isInch(text, i) && !isApostrophe(text, i) && !isStray(text, i, end);
    }

    /** Whether the mark, within a quote, may close it. */
    static boolean mayClose(String text, int i) {
        return !MarkDirection.opensAt(text, i, 1) && !isBehindFeet(text, i) && !isApostrophe(text, i);
    }

    /**
     * "It is late." Hill left: behind a word or its full stop, with a space after it. Behind a comma or a colon only if
     * no mark closes what would be quoted: not 'Hill said:" It is late." '.
     */
    private static boolean isStray(String text, int i, int end) {
        if (i == 0 || (i + 1 < end && !Whitespace.is(text.charAt(i + 1)))) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (Character.isLetterOrDigit(before) || ".!?…’'".indexOf(before) >= 0) {
            return true;
        }
        int next = i + 1;
        while (next < end && MARKS.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        return ",:;".indexOf(before) >= 0
                && (next == end || text.charAt(next) == '“' || MarkDirection.opensAt(text, next, 1));
    }

    /** "Peru"s crew", "they don"t": a mark within a word, in place of the apostrophe; not "two "A"s". */
    private static boolean isApostrophe(String text, int i) {
        return i > 0
                && i + 2 < text.length()
                && (i < 2 || MarkKind.OPENING.indexOf(text.charAt(i - 2)) < 0)
                && Character.isLetter(text.charAt(i - 1))
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 't')
                && !Character.isLetterOrDigit(text.charAt(i + 2));
    }

    /** After a number the mark means inches: a 12" record. */
    private static boolean isInch(String text, int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    /** "He is 5'10" tall": the inches follow feet. */
    private static boolean isBehindFeet(String text, int i) {
        int first = i;
        while (first > 0 && i - first < 2 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return first < i
                && first > 1
                && (text.charAt(first - 1) == '\'' || text.charAt(first - 1) == '’')
                && Character.isDigit(text.charAt(first - 2));
    }
}
