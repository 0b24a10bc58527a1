package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution as found in a text, before anybody knows who the source is. PARC calls the parts the same: content,
 * cue, source. All offsets are {@code char} offsets.
 *
 * @param type direct, mixed or indirect speech
 * @param contents the parts of the utterance, in order, at least one; direct ones without their marks
 * @param cue the words that report the speech, null where none do
 * @param source the words that name the one who speaks, null where none do
 * @param evidence what speaks for the frame; {@link FrameChoice} says which of frames that overlap stands
 * @param links those of the contents that have no clause of their own and are taken to go on with what stands before
 */
public record AttributionFrame(
        QuoteType type,
        List<Span> contents,
        @Nullable Span cue,
        @Nullable Span source,
        Evidence evidence,
        List<Span> links) {

    public AttributionFrame {
        contents = List.copyOf(contents);
        links = List.copyOf(links);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a frame without content");
        }
    }

    /** A frame whose contents all hang on its own words. */
    public AttributionFrame(
            QuoteType type, List<Span> contents, @Nullable Span cue, @Nullable Span source, Evidence evidence) {
        this(type, contents, cue, source, evidence, List.of());
    }

    /** Where the first of its contents begins. */
    public int start() {
        return contents.get(0).start();
    }

    /** The same attribution with these parts only. */
    public AttributionFrame of(List<Span> fragments) {
        if (links.isEmpty()) {
            return new AttributionFrame(type, fragments, cue, source, evidence);
        }
        List<Span> left = new ArrayList<>(links);
        left.retainAll(new HashSet<>(fragments));
        return new AttributionFrame(type, fragments, cue, source, evidence, left);
    }
}
