package io.quotewire.core.speaker;

import io.quotewire.core.syntax.InterviewLabel;
import java.util.Optional;

/** "Q.": the label of a question in an interview, asked by nobody in particular. */
final class QuestionLabel implements SpeakerResolver {
    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return source.isSingle() && InterviewLabel.asks(source.text().tokens().word(source.first()))
                ? Optional.of(Speaker.unknown())
                : Optional.empty();
    }
}
