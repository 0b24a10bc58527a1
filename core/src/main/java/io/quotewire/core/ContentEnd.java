package io.quotewire.core;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Span;

/** How a content ends, which tells how likely its end is right: a clause that pauses may have ended before. */
enum ContentEnd {
    /** Hill said | it rained in Lima. */
    SENTENCE,
    /** Hill said | it rained in Lima, as nobody had thought. */
    SENTENCE_WITH_PAUSE,
    /** It rained, | Hill said. */
    COMMA,
    /** Hill said | it rained | and left. */
    ELSEWHERE;

    /** Where the content at these {@code char} offsets ends in its sentence; pauses between quote marks are none. */
    static ContentEnd of(NewsText text, Span content) {
        int end = text.tokens().at(content.end() - 1) + 1;
        int sentence = text.sentenceAt(end - 1);
        int next = end;
        while (sentence >= 0 && next < text.sentences().end(sentence) && !text.isWord(next) && !isPause(text, next)) {
            next++;
        }
        if (sentence < 0 || next == text.sentences().end(sentence)) {
            return pauses(text, text.tokens().at(content.start()) + 1, end) ? SENTENCE_WITH_PAUSE : SENTENCE;
        }
        return text.isComma(next) ? COMMA : ELSEWHERE;
    }

    private static boolean pauses(NewsText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPause(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(NewsText text, int i) {
        return Pause.at(text, i) || (text.isMark(i, ';') && !text.isQuoted(i));
    }
}
