package io.quotewire.core.speaker;

import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/** "Police", "the foreign ministry in Beijing", "both men": a body or a group goes by its words. */
final class GroupPhrase implements SpeakerResolver {
    private final NewsText text;

    GroupPhrase(NewsText text) {
        this.text = text;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean group = GroupNouns.contains(text.tokens().word(source.noun()));
        return group ? Optional.of(Speaker.body(words(source), SpeakerPath.PHRASE)) : Optional.empty();
    }

    private String words(SourceWords source) {
        return SourceWords.words(text, source.first(), source.endBeforeDay());
    }
}
