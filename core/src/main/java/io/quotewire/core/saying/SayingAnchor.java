package io.quotewire.core.saying;

/**
 * The words by which a saying is known again wherever it stands: letters and digits of one run of its longest sentence.
 * Tellings of a saying are cut, at their begin, at their end, or down to one sentence; the run that is chosen comes of
 * the words alone, so that whoever tells the sentence, whenever and in whatever order, has the same run.
 *
 * <p>Of the longest sentence it is the run that comes first in an order by chance: min-wise sampling (Broder, "On the
 * resemblance and containment of documents", 1997) over runs of letters, which spacing does not change (Schleimer,
 * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003). The longest sentence is asked
 * because who cuts a quote cuts whole sentences first. What has no sentence as long as a run is asked as a whole; what
 * is not as long as one itself is known by all its letters.
 *
 * <p>Case, marks, brackets and spacing make no difference, but for the marks that end sentences: where one telling ends
 * a sentence and the other goes on behind a comma, another sentence may be the longest. Pure functions.
 */
public final class SayingAnchor {
    /** In letters: some seven words. Shorter runs are idioms that strangers share, longer ones are cut more often. */
    static final int RUN = 36;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private SayingAnchor() {}

    /**
     * The anchor of what was said: {@value #RUN} letters and digits of it, in lower case and without compatibility
     * forms, or all where there are no more. Empty where it has none.
     */
    public static String of(String text) {
        return of(SaidLetters.of(text));
    }

    static String of(SaidLetters said) {
        SaidLetters.Stretch longest = said.longestSentence();
        SaidLetters.Stretch asked = longest.length() < RUN ? said.whole() : longest;
        return asked.length() <= RUN ? said.letters(asked) : said.letters(first(said, asked));
    }

    /** The run that comes first by chance among those that begin with a word. */
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
