package io.quotewire.core.aside;

import org.jspecify.annotations.Nullable;

/**
 * The signs of Markdown (<a href="https://spec.commonmark.org/">CommonMark</a>) around words: the asterisks of "**Mary
 * Hill:** “We are late.”" and "*Mary Hill*", the brackets and the address of "[Mary Hill](https://hill.example)", and
 * the "> " before a quoted line. Pure functions; each looks at no more than one line, and not far.
 */
final class Markdown {
    /** In characters. */
    private static final int LONGEST_LABEL = 200;

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_EMPHASIS = 80;

    private Markdown() {}

    /** The sign that begins at {@code i}; null if none does. */
    static @Nullable Aside at(String text, int i) {
        return switch (text.charAt(i)) {
            case '*' -> ofAsterisk(text, i);
            case '[' -> isLabel(text, i) ? Aside.mark(i, i + 1) : null;
            case ']' -> ofAddress(text, i);
            default -> (i == 0 || text.charAt(i - 1) == '\n') && text.startsWith("> ", i) ? Aside.mark(i, i + 2) : null;
        };
    }

    /** Two around words, or one; not "f**k", "* * *", "lamb*" with a footnote. */
    private static @Nullable Aside ofAsterisk(String text, int i) {
        if (i > 0 && text.charAt(i - 1) == '*') {
            return null;
        }
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        boolean behindWord = !isOutside(text, i - 1);
        boolean beforeWord = !isOutside(text, end);
        boolean inWord = isLetter(text, i - 1) && isLetter(text, end);
        if (inWord || end - i > 2) {
            return null;
        }
        boolean around = end - i == 2 ? behindWord || beforeWord : closes(text, i) || opens(text, i);
        return around ? Aside.mark(i, end) : null;
    }

    /** Whether the asterisk opens emphasis that another closes. */
    private static boolean opens(String text, int i) {
        if (!isOutside(text, i - 1) || isOutside(text, i + 1)) {
            return false;
        }
        int last = Math.min(text.length(), i + LONGEST_EMPHASIS);
        for (int end = i + 1; end < last && text.charAt(end) != '\n'; end++) {
            if (text.charAt(end) == '*') {
                return !isOutside(text, end - 1) && !isLetter(text, end + 1);
            }
        }
        return false;
    }

    private static boolean closes(String text, int i) {
        for (int start = i - 1; start >= Math.max(0, i - LONGEST_EMPHASIS) && text.charAt(start) != '\n'; start--) {
            if (text.charAt(start) == '*') {
                return opens(text, start);
            }
        }
        return false;
    }

    private static boolean isLabel(String text, int open) {
        int last = Math.min(text.length(), open + LONGEST_LABEL);
        for (int close = open + 1; close < last && text.charAt(close) != '\n'; close++) {
            if (text.charAt(close) == ']') {
                return ofAddress(text, close) != null;
            }
        }
        return false;
    }

    /** "](https://hill.example)". */
    private static @Nullable Aside ofAddress(String text, int close) {
        if (!text.startsWith("](http", close) && !text.startsWith("](/", close)) {
            return null;
        }
        int last = Math.min(text.length(), close + LONGEST_ADDRESS);
        for (int end = close + 2; end < last && text.charAt(end) > ' '; end++) {
            if (text.charAt(end) == ')') {
                return Aside.mark(close, end + 1);
            }
        }
        return null;
    }

    private static boolean isOutside(String text, int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
