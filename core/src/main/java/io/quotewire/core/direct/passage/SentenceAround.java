package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;

/** Finds the boundaries of the sentence around a quoted passage. */
public final class SentenceAround {
    /** Marks that open the items of a list. */
    private static final String BULLETS = "•▪●◦‣·*-–—";

    private SentenceAround() {}

    /** The first token of the sentence that contains the passage. */
    public static int start(NewsText text, int passage) {
        int first = text.firstToken(passage);
        int sentence = text.sentenceAt(first);
        if (sentence < 0 || text.sentences().start(sentence) == first) {
            return first;
        }
        int start = Dateline.behind(text, text.sentences().start(sentence), first);
        return start + 1 == first && isInList(text, passage) ? first : start;
    }

    /** Whether the passage is an entire list item: "• “…”". */
    public static boolean isInList(NewsText text, int passage) {
        int first = text.firstToken(passage);
        int paragraph = text.paragraphAt(first);
        return isBullet(text, first - 1)
                && text.paragraphs().end(paragraph) <= text.quotes().outer().end(passage) + 1;
    }

    /** "• “…”": a bullet at the start of its paragraph. */
    private static boolean isBullet(NewsText text, int token) {
        return token >= 0
                && BULLETS.indexOf(text.tokens().firstChar(token)) >= 0
                && (token == 0 || text.paragraphAt(token - 1) != text.paragraphAt(token));
    }

    /**
     * The end of the sentence around the passage. After a question or exclamation mark the next sentence of the
     * paragraph is included: "Who pays?" Hill asked.
     */
    public static int end(NewsText text, int passage) {
        int last = text.endToken(passage) - 1;
        int sentence = text.sentenceAt(last);
        if (sentence < 0) {
            return last + 1;
        }
        int end = text.sentences().end(sentence);
        boolean goesOn = end == last + 1
                && PassageEnd.of(text, passage).mayGoOn()
                && sentence + 1 < text.sentences().size()
                && text.paragraphAt(end) == text.paragraphAt(last)
                && text.quoteAt(end) < 0;
        return goesOn ? text.sentences().end(sentence + 1) : end;
    }

    /** Whether the next passage begins in the same sentence as this one. */
    public static boolean holdsNext(NewsText text, int passage) {
        return text.sentenceAt(text.firstToken(passage)) == text.sentenceAt(text.firstToken(passage + 1));
    }

    /** Whether both passages begin in the same paragraph. */
    public static boolean inOneParagraph(NewsText text, int passage, int other) {
        return text.paragraphAt(text.firstToken(passage)) == text.paragraphAt(text.firstToken(other));
    }
}
