package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/** Words with capitals side by side in which the tagger saw no name. */
final class CapitalRuns {
    private final Tokens tokens;
    private final EntitySpans names;

    CapitalRuns(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** A word with a capital that no name and no other such word stands beside. */
    boolean isAlone(int i) {
        return opensAt(i) && end(i) == i + 1 && isFree(i + 1);
    }

    /** Whether such words begin there; an article is none of them. */
    boolean opensAt(int i) {
        return names.at(i) < 0
                && isCapital(i)
                && !isArticle(i)
                && !(i > 0 && (names.at(i - 1) >= 0 || (isCapital(i - 1) && !isArticle(i - 1))));
    }

    /** The token behind the last of the words that begin there. */
    int end(int first) {
        int end = first + 1;
        while (end < tokens.size() && isCapital(end) && names.at(end) < 0) {
            end++;
        }
        return end;
    }

    /** Whether no name begins there. */
    boolean isFree(int end) {
        return end == tokens.size() || names.at(end) < 0;
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tokens.firstChar(i));
    }

    private boolean isArticle(int i) {
        return ClosedClasses.isIn(tokens.lower(i), WordSet.THE);
    }
}
