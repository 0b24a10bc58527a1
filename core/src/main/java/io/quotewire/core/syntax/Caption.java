package io.quotewire.core.syntax;

import io.quotewire.core.text.Spans;

/**
 * Recognises a caption, a heading within the text or a photographer's credit: its paragraph ends without a mark, and
 * the next one does not continue it in lower case. A name alone, unless it is the author's above the article, heads
 * what follows.
 */
public final class Caption {
    /** How many sentences may be above the article: its headline and its author. */
    private static final int HEAD = 3;

    private Caption() {}

    /** Whether the sentence, which is not the article's first, ends a caption or is one. */
    public static boolean isAt(NewsText text, int sentence) {
        Spans sentences = text.sentences();
        int end = sentences.end(sentence);
        if (sentence == 0 || (end < text.tokens().size() && text.paragraphAt(end) == text.paragraphAt(end - 1))) {
            return false;
        }
        boolean goesOn = end < text.tokens().size()
                && Character.isLowerCase(text.tokens().firstChar(end));
        return !goesOn && !isStopped(text, sentence) && (sentence < HEAD || !isName(text, sentence));
    }

    /** Whether the sentence ends with a mark. */
    public static boolean isStopped(NewsText text, int sentence) {
        int last = text.sentences().end(sentence) - 1;
        char end = text.tokens().text().charAt(text.tokens().end(last) - 1);
        return !Character.isLetterOrDigit(end) && end != ')';
    }

    private static boolean isName(NewsText text, int sentence) {
        int name = text.names().at(text.sentences().start(sentence));
        return name >= 0 && text.names().endToken(name) == text.sentences().end(sentence);
    }
}
