package io.quotewire.core.words;

/** Words that are written with a full stop or without: "Gen.", "Gen". */
public final class Abbreviation {
    private Abbreviation() {}

    /** The word without the full stop at its end; the same where it has none. */
    public static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
