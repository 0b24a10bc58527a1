package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a cue that reports nothing of the quote after it, since it stands in a fronted clause. */
final class FrontedCue {
    private static final int FARTHEST = 80;

    private FrontedCue() {}

    /**
     * "When Hill said it was late, Kelly hit back: …", "Asked how she thought it went, …": the cue is in a fronted
     * clause; not in "As Hill put it, …".
     */
    static boolean is(NewsText text, Cue cue, int start, int first) {
        int open = start;
        for (int i = start; i < cue.head(); i++) {
            open = text.isMark(i, ',') && text.quoteAt(i) < 0 && leadsUp(text, i + 1) ? i + 1 : open;
        }
        if (!leadsUp(text, open) && !leadsUp(text, open + 1)) {
            return false;
        }
        for (int i = open; i < Math.min(first, start + FARTHEST); i++) {
            if (text.isMark(i, ',') && text.quoteAt(i) < 0) {
                boolean quotes =
                        text.is(open, WordSet.AS) && i <= cue.end() + 1 && !text.is(cue.head() - 1, WordSet.TO);
                return i > cue.head() && !quotes && text.hasFinite(i, first) && i < first - 1;
            }
        }
        return false;
    }

    private static boolean leadsUp(NewsText text, int token) {
        return text.is(token, WordClass.SUBORDINATOR) || text.is(token, WordSet.CLAUSE_PREPOSITION, WordSet.ASKED);
    }
}
