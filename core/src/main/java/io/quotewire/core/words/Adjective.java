package io.quotewire.core.words;

/** Adjectives, as far as their spelling tells. */
public final class Adjective {
    /** "Table" and "bible" are none. */
    private static final int SHORTEST = 8;

    private Adjective() {}

    /** Whether the lower-case word ends as an adjective does that says what can or cannot be: "unacceptable". */
    public static boolean endsLikeOne(String word) {
        return word.length() >= SHORTEST && (word.endsWith("able") || word.endsWith("ible") || word.endsWith("less"));
    }

    /** Whether the lower-case word ends as a superlative does: "best"; "most" and "first" are words of a set. */
    public static boolean endsLikeSuperlative(String word) {
        return word.endsWith("est");
    }
}
