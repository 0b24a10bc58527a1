package io.quotewire.core.text;

/**
 * The plain characters of a keyboard for what typesetting makes of them: all blanks of a line are one, hyphens are the
 * hyphen, and an apostrophe is the straight one. As many characters as before.
 */
final class PlainCharacters {
    private static final String APOSTROPHES = "\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\uff07";

    private PlainCharacters() {}

    /**
     * The text with straight apostrophes where they stand between letters, since anywhere else they may be quote marks;
     * the same string where that changes nothing.
     *
     * @param chars those of the text; they are changed
     */
    static String of(String text, char[] chars) {
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '\u00a0') {
                char plain = plain(chars, i);
                changed |= plain != chars[i];
                chars[i] = plain;
            }
        }
        return changed ? new String(chars) : text;
    }

    /** The name with straight apostrophes wherever they stand. */
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
