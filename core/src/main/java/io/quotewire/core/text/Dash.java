package io.quotewire.core.text;

/** The marks that stand for a pause or join, whichever the keyboard has. Pure functions. */
public final class Dash {
    private Dash() {}

    /** Whether the character is a hyphen or a dash of any length: "-", "–", "—", "―". */
    public static boolean is(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }
}
