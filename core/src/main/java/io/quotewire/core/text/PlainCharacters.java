package io.quotewire.core.text;

/**
 * Replaces typographical characters by plain ones of the same length: all spaces within a line become blanks, hyphens
 * the ASCII hyphen, and apostrophes straight.
 */
final class PlainCharacters {
    private static final String APOSTROPHES = "\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\uff07";

    /** The no-break space: all characters below it are plain already. */
    static final char FIRST_OTHER = '\u00a0';

    private PlainCharacters() {}

    /**
     * Replaces them in a text, apostrophes only between letters, since elsewhere they may be quote marks; returns the
     * same string if that changes nothing.
     *
     * @param chars the characters of the text; they are modified
     * @param from the characters before this index are below {@link #FIRST_OTHER}
     */
    static String of(String text, char[] chars, int from) {
        boolean changed = false;
        for (int i = from; i < chars.length; i++) {
            if (chars[i] >= FIRST_OTHER) {
                char plain = plain(chars, i);
                changed |= plain != chars[i];
                chars[i] = plain;
            }
        }
        return changed ? new String(chars) : text;
    }

    /** The name with all apostrophes straightened. */
    static String ofName(String name) {
        String straight = name;
        for (int i = 0; i < name.length(); i++) {
            if (isApostrophe(straight.charAt(i))) {
                straight = straight.replace(straight.charAt(i), '\'');
            }
        }
        return straight;
    }

    private static char plain(char[] text, int i) {
        char c = text[i];
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        if (isApostrophe(c)) {
            return isInsideWord(text, i) ? '\'' : c;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }

    private static boolean isApostrophe(char c) {
        return c >= '\u00b4' && APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isInsideWord(char[] text, int i) {
        return i > 0 && i + 1 < text.length && isLetter(text[i - 1]) && Character.isLetter(text[i + 1]);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Composition.isMark(c);
    }
}
