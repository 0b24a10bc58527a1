package io.quotewire.processor.story;

/**
 * Tells whether positions of a text, asked for in ascending order, are between quotation marks. A mark that is not
 * closed within 600 characters quotes nothing.
 */
final class QuotedParts {
    private static final int LONGEST = 600;
    private static final int CHARS_OF_A_CODE_POINT = 2;
    private static final int NONE = -1;

    private final char[] text;
    private int start;
    private int end;

    QuotedParts(char[] text) {
        this.text = text;
        advance(0);
    }

    /** Whether a position is quoted; it must not be before the one asked for last. */
    boolean isInside(int place) {
        while (end <= place && start < text.length) {
            advance(end);
        }
        return start < place && place < end;
    }

    /** Moves to the next quoted part, including its marks, or to the end of the text if there is none. */
    private void advance(int from) {
        for (int i = from; i < text.length; i++) {
            int close = opens(text[i]) ? close(i) : NONE;
            if (close != NONE) {
                start = i;
                end = close + 1;
                return;
            }
        }
        start = text.length;
        end = text.length;
    }

    private static boolean opens(char mark) {
        return mark == '"' || mark == '“' || mark == '„' || mark == '«';
    }

    /** The position of the closing mark for one that opens here. */
    private int close(int open) {
        return switch (text[open]) {
            case '"' -> close(open, '"', '"');
            case '“' -> close(open, '”', '”');
            case '„' -> close(open, '“', '”');
            case '«' -> close(open, '»', '»');
            default -> NONE;
        };
    }

    private int close(int open, char one, char other) {
        int last = Math.min(text.length, open + 2 + CHARS_OF_A_CODE_POINT * LONGEST);
        for (int at = open + 1; at < last; at++) {
            char character = text[at];
            if (character == one || character == other) {
                return Character.codePointCount(text, open + 1, at - open - 1) <= LONGEST ? at : NONE;
            }
        }
        return NONE;
    }
}
