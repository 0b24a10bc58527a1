package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.InterviewLabel;
import java.util.Optional;

/** Resolves "Q." and "A.", labels in an interview whose speaker the text does not identify, to UNKNOWN. */
final class TurnLabel implements SpeakerResolver {
    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return source.isSingle() && InterviewLabel.is(source.text().tokens().word(source.first()))
                ? Optional.of(Speaker.unknown())
                : Optional.empty();
    }
}
