package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.sink.count.Subject;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts speakers, or pairs of speaker and entity, over the quotes that are added. Not thread-safe. */
final class PublisherTally {
    private final Kind kind;
    private final String window;
    private final Map<Subject, Tally> counts = new HashMap<>();

    PublisherTally(Kind kind, String window) {
        this.kind = kind;
        this.window = window;
    }

    void add(QuoteEvent quote) {
        if (quote.speaker() == null || !quote.speakerKind().isNamed()) {
            return;
        }
        speakers(quote, quote.speaker()).forEach((speaker, type) -> {
            if (kind == Kind.SPEAKER) {
                add(Subject.of(kind, type, speaker), quote);
            } else {
                quote.about().forEach(about -> add(Subject.pair(type, speaker, about.type(), about.entity()), quote));
            }
        });
    }

    /** The speakers of a quote with the entity types under which they are counted. */
    private static Map<String, EntityType> speakers(QuoteEvent quote, String first) {
        EntityType natural = quote.speakerKind().naturalType();
        List<String> others = quote.coSpeakers();
        List<EntityType> types = Objects.requireNonNullElse(quote.coSpeakerTypes(), List.of());
        Map<String, EntityType> speakers = new LinkedHashMap<>();
        for (int i = 0; i < others.size(); i++) {
            EntityType type = i < types.size() ? types.get(i) : natural;
            speakers.put(others.get(i), Objects.requireNonNullElse(type, natural));
        }
        speakers.put(first, Objects.requireNonNullElse(quote.speakerType(), natural));
        return speakers;
    }

    List<PublisherCount> counts() {
        List<PublisherCount> all = new ArrayList<>(counts.size());
        counts.forEach((subject, count) -> all.add(new PublisherCount(count.of(subject, window), count.articles)));
        return all;
    }

    private void add(Subject subject, QuoteEvent quote) {
        counts.computeIfAbsent(subject, any -> new Tally()).add(quote);
    }

    /** The tally of one subject. */
    private static final class Tally {
        private final Set<String> articles = new HashSet<>();
        private final Map<QuoteType, Integer> quotes = new EnumMap<>(QuoteType.class);

        void add(QuoteEvent quote) {
            articles.add(quote.articleId());
            quotes.merge(quote.type(), 1, Integer::sum);
        }

        Count of(Subject subject, String window) {
            return Count.of(
                    new Count.Counted(
                            subject.kind(), subject.type(), subject.name(), subject.aboutType(), subject.about()),
                    window,
                    new Count.Amounts(
                            articles.size(),
                            0,
                            quotes.getOrDefault(QuoteType.DIRECT, 0),
                            quotes.getOrDefault(QuoteType.MIXED, 0),
                            quotes.getOrDefault(QuoteType.INDIRECT, 0)));
        }
    }
}
