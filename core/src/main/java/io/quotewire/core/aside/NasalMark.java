package io.quotewire.core.aside;

/**
 * Recognises the apostrophe at the end of a name that marks the sound of "ng", as Kenya writes: "Ruth Achieng' said",
 * which looks like a genitive; not the mark that closes a quote: "‘It was Beijing’ said". Pure functions.
 */
final class NasalMark {
    /** In characters: no mark opens within them before the name. */
    private static final int FARTHEST = 2_000;

    private NasalMark() {}

    /** Whether the apostrophe at the offset, behind "ng", is one. */
    static boolean is(String text, int mark) {
        boolean within = mark + 1 < text.length() && Character.isLetter(text.charAt(mark + 1));
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return !within && Character.isUpperCase(text.charAt(start)) && !isOpenedBefore(text, start);
    }

    /** Whether the name stands behind a single mark that opens a quote, in the same line. */
    private static boolean isOpenedBefore(String text, int name) {
        for (int i = name - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            boolean single = text.charAt(i) == '\'' || text.charAt(i) == '‘';
            boolean apart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if ((single && apart) || name - i > FARTHEST) {
                return true;
            }
        }
        return false;
    }
}
