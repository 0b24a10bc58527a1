package io.quotewire.core.direct;

import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;

/** The reach of the sentence around a quoted passage. */
final class SentenceAround {
    private SentenceAround() {}

    /** First token of the sentence that holds the passage. */
    static int start(NewsText text, int quote) {
        int first = text.firstToken(quote);
        int sentence = text.sentenceAt(first);
        return sentence < 0 ? first : Dateline.behind(text, text.sentences().start(sentence), first);
    }

    /**
     * The token where the sentence around the passage ends. Behind a question or exclamation mark the next sentence
     * counts as its end where it follows in the paragraph: "Who pays?" Hill asked.
     */
    static int end(NewsText text, int quote) {
        int last = text.endToken(quote) - 1;
        int sentence = text.sentenceAt(last);
        if (sentence < 0) {
            return last + 1;
        }
        int end = text.sentences().end(sentence);
        boolean goesOn = end == last + 1
                && PassageEnd.of(text, quote).mayGoOn()
                && sentence + 1 < text.sentences().size()
                && text.paragraphAt(end) == text.paragraphAt(last)
                && text.quoteAt(end) < 0;
        return goesOn ? text.sentences().end(sentence + 1) : end;
    }
}
