package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves "the court", "the sources" to the group that spoke before under fuller words with the same noun, if the text
 * has brought up no other since: "the district court of Tarn said … The court", "banking sources said … The sources".
 */
public final class GroupAgain implements SpeakerResolver {
    private final NewsText text;
    private final LastSources last;
    private final List<SpeakerResolver> resolvers;

    /**
     * Creates the resolver for a text.
     *
     * @param resolvers resolve the words of the source before
     */
    public GroupAgain(NewsText text, LastSources last, List<SpeakerResolver> resolvers) {
        this.text = text;
        this.last = last;
        this.resolvers = List.copyOf(resolvers);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = source.noun();
        boolean definite = noun == source.first() + 1 && source.isTheNoun();
        return definite && !text.isCapital(noun) && GroupNouns.contains(text.lower(noun))
                ? before(source.first(), text.lower(noun)).flatMap(this::group)
                : Optional.empty();
    }

    /** The words that last mentioned the noun with more than "the", if they were a source; "the group" may be named. */
    private Optional<SourceWords> before(int token, String noun) {
        boolean any = AnaphoricNouns.isAnyOrganization(noun);
        for (int i = token - 1; i > Math.max(0, token - Reach.OF_ORGANIZATIONS); i--) {
            if (any && text.names().is(i, EntityType.ORGANIZATION)) {
                return Optional.empty();
            }
            if (text.is(i, noun)) {
                int mention = i;
                Optional<SourceWords> fuller = Optional.ofNullable(last.in(text.sentenceAt(i)))
                        .filter(words -> words.noun() == mention && isFuller(words));
                if (fuller.isPresent() || !text.is(i - 1, WordSet.THE)) {
                    return fuller;
                }
            }
        }
        return Optional.empty();
    }

    /** "Banking sources", "a panel of experts"; not "some sources", "other sources", "her family", "men and women". */
    private boolean isFuller(SourceWords words) {
        boolean article = text.is(words.first(), WordSet.ARTICLE);
        int start = article ? words.first() + 1 : words.first();
        if (words.endBeforeDay() - start < 2
                || !text.is(start, WordClass.OPEN)
                || text.is(start, WordSet.OTHER_COMPANY)) {
            return false;
        }
        return !Scan.any(start, words.end(), i -> text.is(i, WordSet.LIST_JOINT));
    }

    private Optional<Speaker> group(SourceWords words) {
        return SpeakerResolver.first(resolvers, words)
                .filter(speaker -> speaker.kind() == SpeakerKind.GROUP)
                .map(speaker -> new Speaker(speaker.kind(), speaker.name(), speaker.others(), SpeakerPath.NOUN));
    }
}
