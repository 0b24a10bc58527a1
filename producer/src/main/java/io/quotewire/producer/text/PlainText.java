package io.quotewire.producer.text;

/** Tidies plain text without touching its words. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text with {@code \n} for every kind of line end, without control characters and byte order marks, and without
     * space at its ends. Paragraphs stay as they are.
     */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    tidy.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                tidy.append('\n');
            } else if (c == '\n' || c == '\t' || (c != '\uFEFF' && !Character.isISOControl(c))) {
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }

    /** The text on one line: runs of space of any kind become one space. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = !line.isEmpty();
            } else if (c != '\uFEFF' && !Character.isISOControl(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
