package io.quotewire.core.speaker;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves an organisation's name with the noun that says what it is behind it to the name: "the Reuters news agency",
 * "the Quayside Centre think tank", "Peru's Mercurio newspaper".
 */
final class NameBeforeNoun implements SpeakerResolver {
    private static final Set<String> NOUNS = WordList.lines(NameBeforeNoun.class, "nouns-behind-name.txt");
    private static final Set<String> OWNERS = WordList.lines(NameBeforeNoun.class, "owners-of-outlets.txt");

    /** The maximum number of words in such a noun. */
    private static final int LONGEST = 3;

    private final NewsText text;
    private final NamesInText names;

    NameBeforeNoun(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int end = source.endBeforeDay();
        String noun = "";
        for (int i = end - 1; i > Math.max(source.first(), end - 1 - LONGEST); i--) {
            noun = noun.isEmpty() ? text.lower(i) : text.lower(i) + " " + noun;
            int name = text.names().at(i - 1);
            if (name >= 0 && text.names().endToken(name) == i) {
                boolean named = NOUNS.contains(noun)
                        && isOne(name)
                        && source.noun() >= i
                        && !text.is(source.first(), WordSet.SINGULAR_AHEAD);
                return named ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOne(int name) {
        return text.names().type(name) == EntityType.ORGANIZATION
                && !OWNERS.contains(text.lower(text.names().endToken(name) - 1));
    }
}
