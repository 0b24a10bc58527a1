package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** Runs of adjacent capitalised words that the tagger did not tag. */
public final class CapitalRuns {
    /** No name is longer: longer runs are split, which keeps the time linear. */
    private static final int MOST = 30;

    private final Capitals capitals;
    private final WordClasses classes;
    private final EntitySpans names;

    CapitalRuns(Capitals capitals, WordClasses classes, EntitySpans names) {
        this.capitals = capitals;
        this.classes = classes;
        this.names = names;
    }

    /** Whether the token is an untagged capitalised word without a name or another such word next to it. */
    public boolean isAlone(int i) {
        return isFree(i + 1) && !capitals.is(i + 1) && opensAt(i);
    }

    /** Whether a run begins at the token; an article is not part of a run. */
    public boolean opensAt(int i) {
        return capitals.is(i)
                && names.at(i) < 0
                && !classes.is(i, WordSet.THE)
                && !(i > 0 && (names.at(i - 1) >= 0 || (capitals.is(i - 1) && !classes.is(i - 1, WordSet.THE))));
    }

    /** The token after the run that begins at the token. */
    public int end(int first) {
        int end = first + 1;
        while (end - first < MOST && capitals.is(end) && names.at(end) < 0) {
            end++;
        }
        return end;
    }

    /**
     * The first token of the run that ends before the token; -1 if there is none, or it has more than {@code most}
     * words.
     */
    public int start(int end, int most) {
        int first = end - 1;
        while (first > 0 && !opensAt(first) && end - first <= most) {
            first--;
        }
        return opensAt(first) && end(first) == end ? first : -1;
    }

    /** Whether no name contains the token. */
    public boolean isFree(int end) {
        return names.at(end) < 0;
    }
}
