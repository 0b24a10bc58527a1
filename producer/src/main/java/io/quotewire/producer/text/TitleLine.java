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
        boolean goesOn = end >= 0 && end + 1 < text.length() && Character.isLowerCase(text.codePointAt(end + 1));
        return end < 0 || goesOn ? "" : text.substring(0, end).strip();
    }
}
