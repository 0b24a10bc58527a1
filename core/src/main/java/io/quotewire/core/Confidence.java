package io.quotewire.core;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Calibration;
import io.quotewire.core.frame.ContentEnd;
import io.quotewire.core.frame.CueWording;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.SpeakerPath;

/**
 * How likely a quote is right: the share that was right among quotes like it. Of speech and its speaker together as
 * counted in {@code evidence.tsv} of {@link Evidence}, of its content and its speaker apart as in {@link Calibration}.
 * All are estimated probabilities, 0 to 1.
 */
final class Confidence {
    private Confidence() {}

    /** That it is speech and its speaker right, wherever it begins and ends. */
    static double of(AttributionFrame frame, SpeakerPath path, SpeakerKind kind) {
        return by(path, kind, frame.evidence().shares(frame.type()));
    }

    /** That it is speech, and begins and ends where it should, whoever said it. */
    static double ofContent(AttributionFrame frame, ContentEnd end, CueWording wording, SpeakerKind kind) {
        boolean nameless = kind == SpeakerKind.UNNAMED || kind == SpeakerKind.UNKNOWN;
        return Calibration.content(frame.type(), frame.evidence(), end, wording, nameless);
    }

    /** That the speaker is right, if it is speech. */
    static double ofSpeaker(AttributionFrame frame, SpeakerPath path, SpeakerKind kind) {
        return by(path, kind, Calibration.speaker(frame.type(), frame.evidence()));
    }

    private static double by(SpeakerPath path, SpeakerKind kind, Evidence.Shares shares) {
        return switch (path) {
            case NAME, CAPITAL -> shares.name();
            case PRONOUN -> shares.pronoun();
            case ORGANIZATION, NOUN -> shares.organization();
            case PHRASE -> kind == SpeakerKind.GROUP ? shares.group() : shares.phrase();
            // Never surer than one that means somebody; too few are annotated to be counted alone.
            case UNTOLD -> Math.min(shares.pronoun(), shares.phrase());
        };
    }
}
