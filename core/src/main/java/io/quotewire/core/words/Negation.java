package io.quotewire.core.words;

/** Words that negate a verb: "not", "never", "hasn't". */
public final class Negation {
    private Negation() {}

    /** Whether the lower-case word is a negation or ends with one. */
    public static boolean is(String word) {
        return ClosedClasses.isIn(word, WordSet.NEGATION) || isShortAtEnd(word);
    }

    /** Whether the lower-case word ends with a contracted "not": "hasn't". */
    public static boolean isShortAtEnd(String word) {
        return word.endsWith("n't");
    }
}
