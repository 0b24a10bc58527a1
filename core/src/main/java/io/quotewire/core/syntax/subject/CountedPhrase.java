package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a phrase that opens a sentence with an approximate number: "close to forty members", "just under a hundred
 * lawmakers", "upwards of two dozen councillors", "more than 30 lawyers". Its prepositions govern no other phrase.
 */
final class CountedPhrase {
    /** The maximum number of words before the number: "just under a". */
    private static final int LONGEST_AHEAD = 4;

    private CountedPhrase() {}

    /** The token after the phrase that begins at the token; the token itself if none does. */
    static int end(NewsText text, int start, int limit) {
        if (!SentenceOpening.isAt(text.tokens(), start)) {
            return start;
        }
        int i = Scan.past(start, Math.min(limit, start + LONGEST_AHEAD), word -> text.is(word, WordSet.ROUGH_AHEAD));
        boolean rough = i > start
                && text.isNumber(i)
                && (i > start + 1 || !text.is(start, WordSet.ARTICLE, WordSet.AT))
                && !text.is(i + 1, WordSet.SHARE);
        int end = rough ? NounPhrase.end(text, i, limit) : start;
        return end > i + 1 && (!text.isMark(end, ',') || text.is(end + 1, WordSet.OF_GROUP)) && !isTime(text, i, end)
                ? end
                : start;
    }

    /** "About ten minutes later". */
    private static boolean isTime(NewsText text, int from, int end) {
        for (int i = from; i <= end; i++) {
            if (text.is(i, WordClass.TIME) || text.is(i, WordSet.PERIOD)) {
                return true;
            }
        }
        return false;
    }
}
