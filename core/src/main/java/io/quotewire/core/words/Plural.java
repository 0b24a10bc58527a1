package io.quotewire.core.words;

/** Nouns in the plural, as far as their spelling tells. */
public final class Plural {
    private Plural() {}

    /** Whether the lower-case word ends as a plural does: "ministers"; no "press", no "virus", no "this". */
    public static boolean endsLikeOne(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !ClosedClasses.isIn(word, WordSet.SINGULAR_IN_S);
    }

    /** Whether the lower-case word ends as the plural of a noun in -man or -woman does: "lawmen", "women". */
    public static boolean isOfMen(String word) {
        return word.endsWith("men");
    }
}
