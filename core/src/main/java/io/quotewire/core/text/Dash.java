package io.quotewire.core.text;

/** Hyphens and dashes, which mark a pause or join words, whichever of them the writer used. Pure functions. */
public final class Dash {
    private Dash() {}

    /** Whether the character is a hyphen or a dash of any length: "-", "–", "—", "―". */
    public static boolean is(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }
}
