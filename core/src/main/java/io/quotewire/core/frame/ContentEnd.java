package io.quotewire.core.frame;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;

/** How a content ends, which indicates how likely its end is right: a clause with a pause may have ended at it. */
public enum ContentEnd {
    /** Hill said | it rained in Lima. */
    SENTENCE,
    /** Hill said | it rained in Lima, as nobody had thought. */
    SENTENCE_WITH_PAUSE,
    /** Hill said | it rained in Lima — a dry town. */
    SENTENCE_WITH_DASH,
    /** It rained, | Hill said. */
    COMMA,
    /** It rained, and hailed, | Hill said. */
    COMMA_WITH_PAUSE,
    /** Hill said | it rained | and left. */
    ELSEWHERE;

    /** Where the content at these {@code char} offsets ends in its sentence; pauses inside quote marks do not count. */
    public static ContentEnd of(NewsText text, Span content) {
        int end = text.tokens().at(content.end() - 1) + 1;
        int sentence = text.sentenceAt(end - 1);
        int next = end;
        while (sentence >= 0 && next < text.sentences().end(sentence) && !text.isWord(next) && !isPause(text, next)) {
            next++;
        }
        boolean last = sentence < 0 || next == text.sentences().end(sentence);
        if (!last && !text.isComma(next)) {
            return ELSEWHERE;
        }
        boolean pauses = false;
        for (int i = text.tokens().at(content.start()) + 1; i < end; i++) {
            if (isPause(text, i)) {
                if (!last) {
                    return COMMA_WITH_PAUSE;
                }
                if (text.isDash(i)) {
                    return SENTENCE_WITH_DASH;
                }
                pauses = true;
            }
        }
        if (!last) {
            return COMMA;
        }
        return pauses ? SENTENCE_WITH_PAUSE : SENTENCE;
    }

    private static boolean isPause(NewsText text, int i) {
        return text.is(i, WordClass.PUNCTUATION) && (Pause.at(text, i) || (text.isMark(i, ';') && !text.isQuoted(i)));
    }
}
