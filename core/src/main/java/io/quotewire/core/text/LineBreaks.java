package io.quotewire.core.text;

/**
 * Finds the line breaks of a text. Most texts break lines only by line feeds, which are found many characters at a
 * time; other texts are searched character by character.
 */
final class LineBreaks {
    private static final String RARE = "\r\f\u0085\u2028\u2029";

    private final String text;
    private final boolean onlyLineFeeds;

    LineBreaks(String text) {
        this.text = text;
        this.onlyLineFeeds = !hasRare(text);
    }

    static boolean isBreak(char c) {
        return c <= '\r'
                ? c == '\n' || c == '\r' || c == '\f'
                : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /** The first break at or after the offset; the length of the text if there is none. */
    int from(int offset) {
        if (onlyLineFeeds) {
            int found = text.indexOf('\n', offset);
            return found < 0 ? text.length() : found;
        }
        int i = offset;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasRare(String text) {
        for (int i = 0; i < RARE.length(); i++) {
            if (text.indexOf(RARE.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
