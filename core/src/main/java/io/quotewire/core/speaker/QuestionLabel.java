package io.quotewire.core.speaker;

import io.quotewire.core.text.WordList;
import java.util.Optional;
import java.util.Set;

/** "Q.": the label of a question in an interview, asked by nobody in particular. */
final class QuestionLabel implements SpeakerResolver {
    private static final Set<String> LABELS = Set.copyOf(WordList.read(QuestionLabel.class, "question-labels.txt"));

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return source.isSingle() && LABELS.contains(source.text().tokens().word(source.first()))
                ? Optional.of(Speaker.unknown())
                : Optional.empty();
    }
}
