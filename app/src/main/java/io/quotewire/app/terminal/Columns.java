package io.quotewire.app.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures and breaks text by the columns it takes on a terminal; a wide character takes two, a combining one none.
 */
public final class Columns {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";

    /** The most combining marks on one letter; no language needs as many. */
    private static final int MOST_HEAPED = 8;

    /** The first and last code points of blocks of wide characters: East Asian ones and pictographs, approximately. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    private Columns() {}

    /**
     * Makes text safe for a terminal, on one line: control characters, line breaks and characters that reorder text
     * become spaces, and only the first few of many combining marks on one letter are kept.
     */
    public static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int heaped = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            heaped = isMark(codePoint) ? heaped + 1 : 0;
            if (heaped <= MOST_HEAPED) {
                kept.appendCodePoint(steers(codePoint) ? ' ' : codePoint);
            }
        }
        return SPACE.matcher(kept).replaceAll(" ").strip();
    }

    /** The number of columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut to a number of columns with an ellipsis. */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        return head(text, columns - 1).stripTrailing() + ELLIPSIS;
    }

    /** The text, cut in its middle, which leaves its end in place. */
    public static String cutInside(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        String head = head(text, columns / 2);
        int room = columns - width(head) - 1;
        int start = text.length();
        while (room > 0) {
            int codePoint = text.codePointBefore(start);
            room -= width(codePoint);
            start -= room < 0 ? 0 : Character.charCount(codePoint);
        }
        return head + ELLIPSIS + text.substring(start);
    }

    /** The text, cut or padded with spaces to exactly this number of columns. */
    public static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /**
     * The text in lines of at most this many columns, broken at spaces, and within a word only if it is longer than a
     * line.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACE.split(text.strip(), -1)) {
            String rest = word;
            int width = width(rest);
            if (used > 0 && used + 1 + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (width > columns) {
                String head = head(rest, columns);
                lines.add(head);
                rest = rest.substring(head.length());
                width = width(rest);
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(rest);
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The longest prefix that fits; at least one character, so that a loop over the rest ends. */
    private static String head(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > columns && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Characters that reorder text; joiners are in the same category but are part of words.
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            default -> false;
        };
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static int width(int codePoint) {
        return isMark(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return Arrays.stream(WIDE).anyMatch(block -> block[0] <= codePoint && codePoint <= block[1]);
    }
}
