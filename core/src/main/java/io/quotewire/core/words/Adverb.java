package io.quotewire.core.words;

/** Recognises adverbs in -ly by their spelling. */
public final class Adverb {
    private Adverb() {}

    /** Whether the lower-case word ends like an adverb: "deeply"; not "family" or "fly". */
    public static boolean endsLikeOne(String word) {
        return word.length() > 4 && word.endsWith("ly") && !ClosedClasses.isIn(word, WordSet.NOUN_IN_LY);
    }
}
