package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the mention events of one article: an event for each entity, with its occurrences and the quotes of which it is
 * a speaker. A named speaker ({@code SpeakerKind.isNamed}) whom the article never mentions as an entity is included,
 * without occurrences; groups and speakers without a name are not.
 */
final class MentionEvents {
    private final Map<AboutEntity, EntityInArticle> entities = new LinkedHashMap<>();
    private final Set<AboutEntity> mentioned;

    private MentionEvents(List<Mention> mentions, Set<AboutEntity> mentioned) {
        this.mentioned = mentioned;
        mentions.forEach(mention ->
                entity(new AboutEntity(mention.type(), mention.entity())).occurs(mention));
    }

    /**
     * The events of one extraction.
     *
     * @param mentioned as {@link #mentioned(List)} returns them
     * @param counted the quotes that are counted
     */
    static List<HashedEvent<MentionEvent>> of(
            Origin origin, List<Mention> mentions, Set<AboutEntity> mentioned, List<Quote> counted) {
        MentionEvents events = new MentionEvents(mentions, mentioned);
        counted.forEach(events::addSpeakers);
        List<HashedEvent<MentionEvent>> all = new ArrayList<>(events.entities.size());
        events.entities.values().forEach(entity -> all.add(entity.event(origin)));
        return all;
    }

    /** The entities that are mentioned. */
    static Set<AboutEntity> mentioned(List<Mention> mentions) {
        Set<AboutEntity> mentioned = new HashSet<>(2 * mentions.size());
        for (Mention mention : mentions) {
            mentioned.add(new AboutEntity(mention.type(), mention.entity()));
        }
        return mentioned;
    }

    private void addSpeakers(Quote quote) {
        if (quote.speaker() == null || !quote.speakerKind().isNamed()) {
            return;
        }
        if (quote.coSpeakers().isEmpty()) {
            entity(SpeakingEntity.of(quote.speaker(), quote.speakerKind(), mentioned))
                    .speaks(quote);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(quote.speaker());
        names.addAll(quote.coSpeakers());
        names.stream()
                .map(name -> SpeakingEntity.of(name, quote.speakerKind(), mentioned))
                .distinct()
                .forEach(speaker -> entity(speaker).speaks(quote));
    }

    private EntityInArticle entity(AboutEntity entity) {
        return entities.computeIfAbsent(entity, EntityInArticle::new);
    }
}
