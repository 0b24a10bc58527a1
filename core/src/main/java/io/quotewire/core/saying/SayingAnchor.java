package io.quotewire.core.saying;

/**
 * Computes the anchor by which a saying is recognised wherever it is quoted: a run of letters and digits of its longest
 * sentence. Different quotations of a saying are cut at the beginning, at the end, or down to one sentence. The choice
 * of the run depends on the words alone, so that everybody who quotes that sentence, whenever and in whatever order,
 * gets the same run.
 *
 * <p>The run is the one in the longest sentence with the lowest hash: min-wise sampling (Broder, "On the resemblance
 * and containment of documents", 1997) over runs of letters, which do not depend on spacing (Schleimer, Wilkerson and
 * Aiken, "Winnowing: local algorithms for document fingerprinting", 2003). The longest sentence is used because quotes
 * are usually cut by whole sentences. If no sentence is as long as a run, the run is chosen from all the words; if
 * these are shorter than a run, all their letters are the anchor.
 *
 * <p>Case, punctuation, brackets and spacing make no difference, except for the marks that end sentences: if one
 * quotation ends a sentence where another continues after a comma, a different sentence may be the longest. Pure
 * functions.
 */
final class SayingAnchor {
    /**
     * The length of a run in letters, some seven words. Shorter runs are idioms that unrelated sayings share, longer
     * ones are cut more often.
     */
    static final int RUN = 36;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private SayingAnchor() {}

    /**
     * The anchor of what was said: {@value #RUN} of its letters and digits, in lower case and without compatibility
     * forms, or all of them if there are no more. Empty if there are none.
     */
    static String of(String text) {
        return of(SaidLetters.of(text));
    }

    static String of(SaidLetters said) {
        SaidLetters.Stretch longest = said.longestSentence();
        SaidLetters.Stretch asked = longest.length() < RUN ? said.whole() : longest;
        return asked.length() <= RUN ? said.letters(asked) : said.letters(first(said, asked));
    }

    /** The run with the lowest hash among those that begin with a word. */
    private static SaidLetters.Stretch first(SaidLetters said, SaidLetters.Stretch asked) {
        long leaving = 1;
        for (int i = 0; i < RUN; i++) {
            leaving *= FACTOR;
        }
        long hash = 0;
        long lowest = Long.MAX_VALUE;
        int best = asked.start();
        for (int end = asked.start(); end < asked.end(); end++) {
            int start = end - RUN + 1;
            hash = hash * FACTOR + said.letter(end);
            if (start > asked.start()) {
                hash -= said.letter(start - 1) * leaving;
            }
            if (start >= asked.start() && said.beginsWord(start) && mixed(hash) < lowest) {
                lowest = mixed(hash);
                best = start;
            }
        }
        return new SaidLetters.Stretch(best, best + RUN);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
