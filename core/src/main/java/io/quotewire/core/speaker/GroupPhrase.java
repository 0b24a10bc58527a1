package io.quotewire.core.speaker;

import io.quotewire.core.speaker.phrase.GroupNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/** "Police", "the company", "both men": a group goes by its words; an ORGANIZATION where {@link BodyName} says so. */
final class GroupPhrase implements SpeakerResolver {
    private final NewsText text;
    private final BodyName name;

    GroupPhrase(NewsText text) {
        this.text = text;
        name = new BodyName(text);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean group = GroupNouns.contains(text.tokens().word(source.noun()));
        return group ? Optional.of(speaker(source)) : Optional.empty();
    }

    private Speaker speaker(SourceWords source) {
        String words = SourceWords.words(text, source.first(), source.endBeforeDay());
        return name.is(source) ? Speaker.body(words, SpeakerPath.PHRASE) : Speaker.group(words);
    }
}
