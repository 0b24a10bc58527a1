package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the occurrences and quotes of one entity of an article. */
final class EntityInArticle {
    private final AboutEntity entity;
    private final List<List<Integer>> spans = new ArrayList<>();
    private final Map<QuoteType, Integer> quotes = new EnumMap<>(QuoteType.class);
    private final Map<AboutEntity, Map<QuoteType, Integer>> spokenOf = new LinkedHashMap<>();
    private @Nullable String entityId;
    private @Nullable String role;

    EntityInArticle(AboutEntity entity) {
        this.entity = entity;
    }

    /** Adds an occurrence; the first id and role given are kept. */
    void occurs(Mention mention) {
        spans.add(List.of(mention.start(), mention.end()));
        entityId = entityId == null ? mention.entityId() : entityId;
        role = role == null ? mention.role() : role;
    }

    /** Adds a counted quote of which it is a speaker. */
    void speaks(Quote quote) {
        quotes.merge(quote.type(), 1, Integer::sum);
        boolean isFirst = entity.entity().equals(quote.speaker());
        entityId = entityId == null && isFirst ? quote.speakerId() : entityId;
        role = role == null && isFirst ? quote.speakerRole() : role;
        for (AboutEntity about : quote.about()) {
            spokenOf.computeIfAbsent(about, any -> new EnumMap<>(QuoteType.class))
                    .merge(quote.type(), 1, Integer::sum);
        }
    }

    HashedEvent<MentionEvent> event(Origin origin) {
        return HashedEvent.of(MentionEvent.of(
                HashedEvent.UNSENT,
                origin,
                new MentionEvent.Named(entity.type(), entity.entity(), entityId, role),
                new MentionEvent.Occurrences(spans.size(), spans),
                new MentionEvent.Quoted(
                        quotes.getOrDefault(QuoteType.DIRECT, 0),
                        quotes.getOrDefault(QuoteType.MIXED, 0),
                        quotes.getOrDefault(QuoteType.INDIRECT, 0),
                        about())));
    }

    private List<MentionEvent.SpokenOf> about() {
        List<MentionEvent.SpokenOf> about = new ArrayList<>(spokenOf.size());
        spokenOf.forEach((subject, count) -> about.add(new MentionEvent.SpokenOf(
                subject.type(),
                subject.entity(),
                count.getOrDefault(QuoteType.DIRECT, 0),
                count.getOrDefault(QuoteType.MIXED, 0),
                count.getOrDefault(QuoteType.INDIRECT, 0))));
        return about;
    }
}
