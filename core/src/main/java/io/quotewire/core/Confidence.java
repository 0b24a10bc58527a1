package io.quotewire.core;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Calibration;
import io.quotewire.core.frame.ContentEnd;
import io.quotewire.core.frame.CueWording;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.resolution.SpeakerPath;

/**
 * Estimates how likely a quote is to be correct: the share that was correct among annotated quotes of its kind. The
 * confidence in speech and speaker together comes from the counts in {@code evidence.tsv} of {@link Evidence}, those in
 * the content and in the speaker separately from {@link Calibration}. All are estimated probabilities, 0 to 1.
 */
final class Confidence {
    /** Whom "it" or "they" means is told by nearly every text: of 26 such records read strictly, none was right. */
    private static final double OF_UNKNOWN_AT_MOST = 0.45;

    private Confidence() {}

    /** The probability that this is speech and that its speaker is right, whatever its boundaries. */
    static double of(AttributionFrame frame, SpeakerPath path, SpeakerKind kind) {
        return by(path, kind, frame.evidence().shares(frame.type()));
    }

    /** The probability that this is speech and that its boundaries are right, whoever said it. */
    static double ofContent(AttributionFrame frame, ContentEnd end, CueWording wording, SpeakerKind kind) {
        boolean nameless = kind == SpeakerKind.UNNAMED || kind == SpeakerKind.UNKNOWN;
        return Calibration.content(frame.type(), frame.evidence(), end, wording, nameless);
    }

    /** The probability that the speaker is right, given that this is speech. */
    static double ofSpeaker(AttributionFrame frame, SpeakerPath path, SpeakerKind kind) {
        return by(path, kind, Calibration.speaker(frame.type(), frame.evidence()));
    }

    private static double by(SpeakerPath path, SpeakerKind kind, Evidence.Shares shares) {
        return switch (path) {
            case NAME, CAPITAL -> shares.name();
            case PRONOUN -> shares.pronoun();
            case ORGANIZATION, NOUN -> shares.organization();
            case PHRASE -> kind == SpeakerKind.GROUP ? shares.group() : shares.phrase();
            case UNRESOLVED -> unresolved(kind, shares);
        };
    }

    /** Never more than for a source that was resolved; too few are annotated to be counted separately. */
    private static double unresolved(SpeakerKind kind, Evidence.Shares shares) {
        double resolved = Math.min(shares.pronoun(), shares.phrase());
        return kind == SpeakerKind.UNKNOWN ? Math.min(resolved, OF_UNKNOWN_AT_MOST) : resolved;
    }
}
