package io.quotewire.core.speaker;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * "Mary Hill, spokeswoman for the port said": the person before the comma, where no second comma closes what they are.
 * A role without an article is nobody else's.
 */
final class NameBeforePhrase implements SpeakerResolver {
    private final NewsText text;
    private final NamesInText names;

    NameBeforePhrase(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int comma = source.first() - 1;
        int name = text.isComma(comma) ? text.names().at(comma - 1) : -1;
        boolean apposed = name >= 0
                && text.names().endToken(name) == comma
                && names.isPerson(name)
                && !text.is(text.names().firstToken(name) - 1, WordClass.PREPOSITION)
                && !text.is(source.first(), WordSet.ARTICLE)
                && !text.is(source.first(), WordSet.SPEAKING_OWNER)
                && RoleWords.isNoun(text.tokens(), source.noun());
        return apposed ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
    }
}
