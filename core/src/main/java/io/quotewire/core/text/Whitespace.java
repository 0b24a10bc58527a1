package io.quotewire.core.text;

/** What separates tokens. Pure functions. */
public final class Whitespace {
    private Whitespace() {}

    /** Whether the character is Unicode whitespace, a no-break or zero-width space, or a control. */
    public static boolean is(char c) {
        return c < '\u0085'
                ? c <= ' '
                : c == '\u00a0'
                        || c == '\u200b'
                        || c == '\ufeff'
                        || c == '\u0085'
                        || (c >= 0x2000 && Character.isSpaceChar(c));
    }
}
