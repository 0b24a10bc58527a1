package io.quotewire.processor.story;

/**
 * What stands between quote marks, asked from the front of a text to its end. A mark that nobody closes within 600
 * characters quotes nothing.
 */
final class QuotedParts {
    private static final int LONGEST = 600;
    private static final int NONE = -1;

    private final String text;
    private int start;
    private int end;

    QuotedParts(String text) {
        this.text = text;
        advance(0);
    }

    /** Whether a place is quoted; each place asked about lies behind the ones before. */
    boolean isInside(int place) {
        while (end <= place && start < text.length()) {
            advance(end);
        }
        return start < place && place < end;
    }

    /** Goes to the next quoted part, its marks included; to the end of the text where there is none. */
    private void advance(int from) {
        for (int i = from; i < text.length(); i++) {
            int close = close(i);
            if (close != NONE) {
                start = i;
                end = close + 1;
                return;
            }
        }
        start = text.length();
        end = text.length();
    }

    /** Where a part that opens here closes. */
    private int close(int open) {
        return switch (text.charAt(open)) {
            case '"' -> close(open, '"', '"');
            case '“' -> close(open, '”', '”');
            case '„' -> close(open, '“', '”');
            case '«' -> close(open, '»', '»');
            default -> NONE;
        };
    }

    private int close(int open, char one, char other) {
        int at = open + 1;
        for (int count = 0; at < text.length(); count++) {
            char character = text.charAt(at);
            if (character == one || character == other) {
                return at;
            }
            if (count == LONGEST) {
                return NONE;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return NONE;
    }
}
