package io.quotewire.producer.text;

/** Normalises plain text without changing its words. Pure functions. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text with {@code \n} for every kind of line end, without control characters and byte order marks, and
     * stripped. Paragraphs are kept. Half of a surrogate pair, as JSON may have of an emoji that was cut, is U+FFFD.
     */
    public static String tidy(String text) {
        int clean = cleanUntil(text);
        if (clean == text.length()) {
            return text.strip();
        }
        StringBuilder tidy = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    tidy.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                tidy.append('\n');
            } else if (c == '\n' || c == '\t' || (c != '\uFEFF' && !Character.isISOControl(c))) {
                tidy.append(isHalf(text, i) ? '\uFFFD' : c);
            }
        }
        return tidy.toString().strip();
    }

    /** The index of the first character to change: most texts are clean, and checking is cheaper than copying. */
    private static int cleanUntil(String text) {
        int i = 0;
        while (i < text.length() && isClean(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isClean(char c) {
        return c < 0x7F
                ? c >= ' ' || c == '\n' || c == '\t'
                : c > '\u009F' && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && !Character.isSurrogate(c);
    }

    /** Whether the character at an index is half of a surrogate pair without the other, which UTF-8 cannot express. */
    public static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The text with U+FFFD for each half of a surrogate pair; the same object if there is none. */
    public static String whole(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }

    /** The text on one line: any white space becomes one space, half of a surrogate pair U+FFFD. */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
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
                line.append(isHalf(text, i) ? '\uFFFD' : c);
            }
        }
        return line.toString();
    }

    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plainSpace = c == ' ';
            if (plainSpace ? space : c <= ' ' || c > 0x7E) {
                return false;
            }
            space = plainSpace;
        }
        return !space;
    }
}
