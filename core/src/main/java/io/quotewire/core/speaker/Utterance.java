package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.text.Span;

/**
 * A frame with the one who speaks in it.
 *
 * @param frame what is said and how it is reported
 * @param source the words that name the speaker, in the frame or, in a chain, before it
 * @param speaker whom they mean
 */
public record Utterance(AttributionFrame frame, Span source, Speaker speaker) {
    /** Where what is said begins. */
    int start() {
        return frame.start();
    }
}
