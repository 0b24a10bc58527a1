package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.InterviewLabel;
import java.util.Optional;

/** "Q.", "A.": the label of a question or an answer in an interview of which the text does not say whose it is. */
final class TurnLabel implements SpeakerResolver {
    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return source.isSingle() && InterviewLabel.is(source.text().tokens().word(source.first()))
                ? Optional.of(Speaker.unknown())
                : Optional.empty();
    }
}
