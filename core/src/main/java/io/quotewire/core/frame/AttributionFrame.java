package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution found in a text, before its source is resolved to a speaker. The parts have the names that PARC gives
 * them: content, cue, source. All offsets are {@code char} offsets.
 *
 * @param type direct, mixed or indirect speech
 * @param contents the parts of the utterance, in order, at least one; direct ones without their quote marks
 * @param cue the words that report the speech, or null
 * @param source the words that refer to the speaker, or null
 * @param evidence the evidence for the frame; {@link FrameChoice} chooses among overlapping frames
 */
public record AttributionFrame(
        QuoteType type,
        List<Span> contents,
        @Nullable Span cue,
        @Nullable Span source,
        Evidence evidence) {

    public AttributionFrame {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a frame without content");
        }
    }

    /** The start of its first content. */
    public int start() {
        return contents.get(0).start();
    }

    /** The same attribution with only these parts. */
    public AttributionFrame of(List<Span> fragments) {
        return new AttributionFrame(type, fragments, cue, source, evidence);
    }
}
