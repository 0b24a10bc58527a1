package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.InterviewLabel;
import java.util.Optional;

/**
 * Resolves labels of turns whose speaker the text does not identify to UNKNOWN: "Q." and "A." in an interview,
 * "UNIDENTIFIED MALE" in a transcript.
 */
final class TurnLabel implements SpeakerResolver {
    private static final String UNIDENTIFIED = "UNIDENTIFIED";

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        String word = source.text().tokens().word(source.first());
        return (source.isSingle() ? InterviewLabel.is(word) : word.equals(UNIDENTIFIED))
                ? Optional.of(Speaker.unknown())
                : Optional.empty();
    }
}
