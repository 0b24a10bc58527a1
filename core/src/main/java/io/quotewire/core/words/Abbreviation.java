package io.quotewire.core.words;

/** Words written with or without a full stop: "Gen.", "Gen". */
public final class Abbreviation {
    private Abbreviation() {}

    /** The word without a full stop at its end; the same word if it has none. */
    public static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
