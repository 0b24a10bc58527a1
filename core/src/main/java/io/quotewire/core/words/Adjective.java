package io.quotewire.core.words;

/** Recognises adjectives by their spelling. */
public final class Adjective {
    /** Excludes "table" and "bible". */
    private static final int SHORTEST = 8;

    private Adjective() {}

    /** Whether the lower-case word ends like an adjective in -able, -ible or -less: "unacceptable". */
    public static boolean endsLikeOne(String word) {
        return word.length() >= SHORTEST && (word.endsWith("able") || word.endsWith("ible") || word.endsWith("less"));
    }

    /** Whether the lower-case word ends like a superlative: "best"; not "most" and "first", which are in a word set. */
    public static boolean endsLikeSuperlative(String word) {
        return word.endsWith("est");
    }
}
