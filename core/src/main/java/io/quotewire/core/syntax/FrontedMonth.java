package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a fronted month that no comma separates from the subject: "In November | intelligence sources said". */
final class FrontedMonth {
    private FrontedMonth() {}

    /** Whether the token is such a month; not in "the crew in March said" or "in March last year, which". */
    static boolean isAt(NewsText text, int month) {
        int subject = month + 1;
        return text.is(month, WordSet.MONTH)
                && text.is(month - 1, WordSet.IN)
                && text.is(subject, WordClass.OPEN, WordClass.DETERMINER)
                && !text.is(subject, WordSet.PERIOD_MODIFIER, WordSet.THAT)
                && !text.isFigure(subject)
                && !text.isFinite(subject)
                && text.cueAt(subject) < 0;
    }
}
