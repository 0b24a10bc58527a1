package io.quotewire.core.text;

import org.jspecify.annotations.Nullable;

/**
 * A character in UTF-8 that was read as Windows-1252, the usual way in which texts are garbled: "â€œItâ€™s lateâ€" for
 * "“It’s late”", "JosÃ©" for "José".
 *
 * @param end behind it, in {@code char} offsets
 * @param meant the character that was garbled
 */
record Mojibake(int end, String meant) {
    /** How the first two of the three bytes of typographic marks look, E2 80. */
    private static final char FIRST = 'â';

    private static final char SECOND = '€';

    /** How the first of the two bytes of a Latin letter looks, C3. */
    private static final char OF_LETTER = 'Ã';

    /** What the third byte looks like, and the mark, in pairs. */
    private static final String MARKS = "œ“\u009d”˜‘™’“–”—¦…¢•š‚ž„¹‹º›²′³″";

    /** The garbled character that begins at {@code start}; null if none does. */
    static @Nullable Mojibake at(String text, int start) {
        char first = text.charAt(start);
        if (first == FIRST && start + 1 < text.length() && text.charAt(start + 1) == SECOND) {
            return mark(text, start + 2);
        }
        if (first == OF_LETTER && start + 1 < text.length()) {
            char second = text.charAt(start + 1);
            boolean garbled = second >= '\u00a0' && second <= '\u00bf';
            return garbled ? new Mojibake(start + 2, Character.toString(second + 0x40)) : null;
        }
        return null;
    }

    /** A closing mark's third byte is no character of Windows-1252, so most programs drop it. */
    private static @Nullable Mojibake mark(String text, int third) {
        for (int i = 0; third < text.length() && i < MARKS.length(); i += 2) {
            if (text.charAt(third) == MARKS.charAt(i)) {
                return new Mojibake(third + 1, MARKS.substring(i + 1, i + 2));
            }
        }
        boolean dropped = third == text.length() || text.charAt(third) <= '~';
        return dropped ? new Mojibake(third, "”") : null;
    }
}
