package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.text.Span;

/**
 * A frame with its speaker.
 *
 * @param frame the content and how it is reported
 * @param source the words that refer to the speaker, in the frame or, in a chain, before it
 * @param speaker the speaker to whom they refer
 */
public record Utterance(AttributionFrame frame, Span source, Speaker speaker) {
    /** The start of the content. */
    int start() {
        return frame.start();
    }
}
