package io.quotewire.core.speaker.office;

import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.function.IntPredicate;

/** Finds unnamed persons of a description, to whom a later "the spokesman" may refer: "a port spokesman". */
final class NamelessBearers {
    /** The maximum number of words between an article and the noun. */
    private static final int LONGEST = 5;

    private final NewsText text;
    private final Bearers bearers;

    NamelessBearers(NewsText text, Bearers bearers) {
        this.text = text;
        this.bearers = bearers;
    }

    /**
     * Whether one is introduced between the tokens.
     *
     * @param isSo accepts the tokens that are nouns of the description
     */
    boolean isIntroduced(int after, int before, IntPredicate isSo) {
        for (int i = before - 1; i > Math.max(after, before - Reach.OF_ORGANIZATIONS); i--) {
            if (text.lower(i).length() > 2
                    && !bearers.isDescribedAt(i)
                    && !text.isQuoted(i)
                    && isSo.test(i)
                    && opens(i)) {
                return true;
            }
        }
        return false;
    }

    /** "A port (spokesman)", "the port's (spokesman)", "the (surgeon) who operated". */
    private boolean opens(int noun) {
        if (text.is(noun - 1, WordSet.THE) && text.is(noun + 1, WordSet.PERSON_RELATIVE)) {
            return true;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - LONGEST); i--) {
            if (text.is(i, WordSet.SINGULAR_AHEAD) || text.is(i, WordSet.GENITIVE)) {
                return true;
            }
            if (!text.is(i, WordClass.OPEN) && text.names().at(i) < 0) {
                return false;
            }
        }
        return false;
    }
}
