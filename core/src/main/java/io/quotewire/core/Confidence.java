package io.quotewire.core;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.speaker.SpeakerPath;

/**
 * How likely a quote is speech and its speaker right: the share that was right of quotes of its type, the evidence of
 * their frame and the way their speaker was found, as counted in {@code evidence.tsv} of {@link Evidence}.
 */
final class Confidence {
    private Confidence() {}

    /** The estimated probability, 0 to 1. */
    static double of(AttributionFrame frame, SpeakerPath path) {
        Evidence.Shares shares = frame.evidence().shares(frame.type());
        return switch (path) {
            case NAME, CAPITAL -> shares.name();
            case PRONOUN -> shares.pronoun();
            case BODY, NOUN, PHRASE -> shares.phrase();
            // Never surer than one that means somebody; too few are annotated to be counted alone.
            case NOBODY -> Math.min(shares.pronoun(), shares.phrase());
        };
    }
}
