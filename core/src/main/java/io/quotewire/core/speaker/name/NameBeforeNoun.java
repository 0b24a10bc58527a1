package io.quotewire.core.speaker.name;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves an organisation's name with the noun that says what it is behind it to the name: "the Reuters news agency",
 * "the Quayside Centre think tank", "Peru's Mercurio newspaper".
 */
public final class NameBeforeNoun implements SpeakerResolver {
    private static final Set<String> NOUNS = WordList.lines(NameBeforeNoun.class, "nouns-behind-name.txt");
    private static final Set<String> OWNERS = WordList.lines(NameBeforeNoun.class, "owners-of-outlets.txt");

    /** Words before the name of an outlet that is not the one named: "the fake BBC website". */
    private static final Set<String> OTHER =
            WordList.ofKind(NameBeforeNoun.class, "other-outlets.txt", "ahead"::equals);
    /** Ends of words for those who run an outlet: "the Hamas-run website". */
    private static final Set<String> ENDS = WordList.ofKind(NameBeforeNoun.class, "other-outlets.txt", "end"::equals);

    /** The maximum number of words in such a noun. */
    private static final int LONGEST = 3;

    private final NewsText text;
    private final NamesInText names;

    public NameBeforeNoun(NewsText text, NamesInText names) {
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
                        && !isOther(source.first(), name)
                        && source.noun() >= i
                        && !text.is(source.first(), WordSet.SINGULAR_AHEAD);
                return named ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The fake BBC website", "the rival BBC network". */
    private boolean isOther(int from, int name) {
        return Scan.any(
                Math.max(0, from - 1),
                text.names().firstToken(name),
                i -> OTHER.contains(text.lower(i)) || text.is(i, WordSet.FORMER) || text.is(i, WordSet.OTHER_COMPANY));
    }

    /** Not "the Hamas-run website". */
    private boolean isOne(int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        return text.names().type(name) == EntityType.ORGANIZATION
                && !OWNERS.contains(last)
                && ENDS.stream().noneMatch(last::endsWith);
    }
}
