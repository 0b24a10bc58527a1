package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises quoted words in a fronted question, which are not those of whoever answers: "Asked whether it was “a
 * shame,” Hill said no", "Asked about the “old” boats, Hill said: “No.”" Pure functions.
 */
public final class FrontedQuestion {
    private FrontedQuestion() {}

    /** Whether the passage is in one; not "Asked about it, Hill called it “a shame”", "Asked if it was old, “no,”". */
    public static boolean holds(NewsText text, int passage) {
        if (!text.mayHave(WordSet.ASKED)) {
            return false;
        }
        int start = SentenceAround.start(text, passage);
        int asked = text.is(start, WordSet.FRONTING) ? start + 1 : start;
        if (!text.is(asked, WordSet.ASKED)) {
            return false;
        }
        int first = text.firstToken(passage);
        int pause = Scan.backTo(first - 1, asked, i -> text.is(i, WordClass.PUNCTUATION) && !text.isQuoted(i));
        // "Asked about the plan, which Voss called “a shame,”"
        int from = pause > asked && text.is(pause + 1, WordSet.NARRATORS_RELATIVE) ? pause + 2 : pause + 1;
        return Scan.any(from, first, i -> text.is(i, WordSet.WH) || text.is(i, "about"));
    }
}
