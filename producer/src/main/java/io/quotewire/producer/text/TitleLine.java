package io.quotewire.producer.text;

/** The title of a text file. Pure functions. */
public final class TitleLine {
    private TitleLine() {}

    /**
     * The first line of a text if it is a title: empty if it is the only one, or if its sentence goes on in the next
     * line, as in a text whose lines were wrapped.
     *
     * @param text without white space at its beginning
     */
    public static String of(String text) {
        int end = text.indexOf('\n');
        return end < 0 || goesOn(text, end + 1) ? "" : text.substring(0, end).strip();
    }

    /** Whether the line that begins here, perhaps indented, begins in lower case. */
    private static boolean goesOn(String text, int begin) {
        int first = begin;
        while (first < text.length() && text.charAt(first) != '\n' && isSpace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && Character.isLowerCase(text.codePointAt(first));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
