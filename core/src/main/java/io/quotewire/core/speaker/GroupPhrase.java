package io.quotewire.core.speaker;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** "Police", "the foreign ministry in Beijing", "both men": a body or a group goes by its words. */
final class GroupPhrase implements SpeakerResolver {
    private final NewsText text;

    GroupPhrase(NewsText text) {
        this.text = text;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean group = GroupNouns.contains(text.tokens().word(source.noun())) || text.is(source.first(), "both");
        return group ? Optional.of(Speaker.body(words(source), SpeakerPath.PHRASE)) : Optional.empty();
    }

    private String words(SourceWords source) {
        return SourceWords.words(text, source.first(), withoutDay(source.first(), source.end()));
    }

    /** "The court on Tuesday", "the court last week": where the day begins, if one ends the phrase. */
    private int withoutDay(int first, int end) {
        int i = end;
        while (i > first + 1 && text.is(i - 1, WordClass.TIME)) {
            i--;
        }
        boolean led = i < end
                && i > first + 1
                && (text.is(i - 1, WordClass.PREPOSITION) || text.is(i - 1, WordSet.PERIOD_MODIFIER));
        return led ? i - 1 : i;
    }
}
