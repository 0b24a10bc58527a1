package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** Words with capitals side by side in which the tagger saw no name. */
final class CapitalRuns {
    /** Longer than any name: of more words the first are taken, which keeps the time linear. */
    private static final int MOST = 30;

    private final Capitals capitals;
    private final WordClasses classes;
    private final EntitySpans names;

    CapitalRuns(Capitals capitals, WordClasses classes, EntitySpans names) {
        this.capitals = capitals;
        this.classes = classes;
        this.names = names;
    }

    /** A word with a capital that no name and no other such word stands beside. */
    boolean isAlone(int i) {
        return opensAt(i) && end(i) == i + 1 && isFree(i + 1);
    }

    /** Whether such words begin there; an article is none of them. */
    boolean opensAt(int i) {
        return capitals.is(i)
                && names.at(i) < 0
                && !classes.is(i, WordSet.THE)
                && !(i > 0 && (names.at(i - 1) >= 0 || (capitals.is(i - 1) && !classes.is(i - 1, WordSet.THE))));
    }

    /** The token behind the last of the words that begin there. */
    int end(int first) {
        int end = first + 1;
        while (end - first < MOST && capitals.is(end) && names.at(end) < 0) {
            end++;
        }
        return end;
    }

    /** Where the words begin that end before the token; -1 where none do, or more than {@code most}. */
    int start(int end, int most) {
        int first = end - 1;
        while (first > 0 && !opensAt(first) && end - first <= most) {
            first--;
        }
        return opensAt(first) && end(first) == end ? first : -1;
    }

    /** Whether no name begins there. */
    boolean isFree(int end) {
        return names.at(end) < 0;
    }
}
