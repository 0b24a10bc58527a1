package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds frames out of token ranges. */
final class Frames {
    private Frames() {}

    /** A stretch of tokens as characters. */
    static Span span(Words words, int start, int end) {
        return new Span(words.tokens().start(start), words.tokens().end(end - 1));
    }

    /**
     * A frame of reported speech; none where the contents are direct speech, wholly between marks.
     */
    static Optional<AttributionFrame> of(
            Words words, FrameOrder order, List<Phrase> contents, Span cue, @Nullable Phrase source, double evidence) {
        boolean quoted = false;
        boolean free = false;
        List<Span> spans = new ArrayList<>();
        for (Phrase content : contents) {
            if (content.end() <= content.start()) {
                return Optional.empty();
            }
            for (int i = content.start(); i < content.end(); i++) {
                boolean word = words.isWord(i);
                quoted |= word && words.isQuoted(i);
                free |= word && !words.isQuoted(i);
            }
            int end = content.end();
            while (end > content.start() + 1 && (words.isDash(end - 1) || words.isComma(end - 1))) {
                end--;
            }
            spans.add(span(words, content.start(), end));
        }
        if (!free) {
            return Optional.empty();
        }
        Span said = source == null ? null : span(words, source.start(), source.end());
        return Optional.of(
                new AttributionFrame(quoted ? QuoteType.MIXED : QuoteType.INDIRECT, order, spans, cue, said, evidence));
    }

    static Span cue(Words words, Cue cue) {
        return span(words, cue.first(), cue.end());
    }
}
