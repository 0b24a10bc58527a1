package io.quotewire.core.words;

/** Adverbs in -ly, as far as their spelling tells. */
public final class Adverb {
    private Adverb() {}

    /** Whether the lower-case word ends as an adverb does: "deeply"; no "family", no "fly". */
    public static boolean endsLikeOne(String word) {
        return word.length() > 4 && word.endsWith("ly") && !ClosedClasses.isIn(word, WordSet.NOUN_IN_LY);
    }
}
