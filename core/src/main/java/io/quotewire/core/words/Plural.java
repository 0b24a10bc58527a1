package io.quotewire.core.words;

/** Recognises plural nouns by their spelling. */
public final class Plural {
    private Plural() {}

    /** Whether the lower-case word ends like a plural: "ministers"; not "press", "virus" or "this". */
    public static boolean endsLikeOne(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !ClosedClasses.isIn(word, WordSet.SINGULAR_IN_S);
    }

    /** The singular of a lower-case word that {@linkplain #endsLikeOne ends like a plural}: "company". */
    public static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + 'y'
                : plural.substring(0, plural.length() - 1);
    }

    /** Whether the lower-case word ends like the plural of a noun in -man or -woman: "lawmen", "women". */
    static boolean isOfMen(String word) {
        return word.endsWith("men");
    }
}
