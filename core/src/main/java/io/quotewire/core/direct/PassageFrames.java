package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributed passages as frames: those of one paragraph under one cue, and those that go on with them, are one. */
final class PassageFrames {
    private final NewsText text;

    PassageFrames(NewsText text) {
        this.text = text;
    }

    /**
     * The frames, in the order of the text.
     *
     * @param attributions of each passage, null for what is no speech
     */
    List<AttributionFrame> of(@Nullable Attribution[] attributions) {
        List<AttributionFrame> frames = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        Attribution open = null;
        int last = -1;
        int lastCue = -1;
        for (int q = 0; q < attributions.length; q++) {
            Attribution attribution = attributions[q];
            if (attribution == null) {
                continue;
            }
            if (open != null && !(goesOn(attribution, lastCue) && Chain.inOneParagraph(text, last, q))) {
                frames.add(frame(open, contents));
                contents.clear();
            }
            if (contents.isEmpty()) {
                open = attribution;
            }
            contents.add(new Span(text.quotes().start(q), text.quotes().end(q)));
            last = q;
            lastCue = attribution.cue() >= 0 ? attribution.cue() : lastCue;
        }
        if (open != null) {
            frames.add(frame(open, contents));
        }
        return frames;
    }

    private static boolean goesOn(Attribution attribution, int cue) {
        return attribution.source() == null || (attribution.cue() >= 0 && attribution.cue() == cue);
    }

    private AttributionFrame frame(Attribution attribution, List<Span> contents) {
        Source source = attribution.source();
        return new AttributionFrame(
                attribution.isPartOfContent() ? QuoteType.MIXED : QuoteType.DIRECT,
                contents,
                attribution.cue() < 0 ? null : span(text.cues().get(attribution.cue())),
                source == null ? null : span(source.first(), source.end()),
                attribution.evidence());
    }

    private Span span(Cue cue) {
        return span(cue.first(), cue.end());
    }

    private Span span(int first, int end) {
        return new Span(text.tokens().start(first), text.tokens().end(end - 1));
    }
}
