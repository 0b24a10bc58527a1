package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Adverb;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a word that opens a sentence and says how it is meant: "Oddly, the crew left", "Moreover, the crew left".
 * It is nobody's name, unlike "Kelly, who left". Pure functions.
 */
final class SentenceAdverb {
    private SentenceAdverb() {}

    static boolean isAt(NewsText text, int i) {
        return text.isComma(i + 1)
                && text.opensSentence(i)
                && (Adverb.endsLikeOne(text.lower(i)) || text.is(i, WordSet.LOOSE_OPENER));
    }
}
