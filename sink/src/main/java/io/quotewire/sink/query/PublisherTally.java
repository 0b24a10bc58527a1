package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.sink.count.Subject;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts speakers, or pairs of speaker and entity, over the quotes that are added. Used by one thread. */
final class PublisherTally {
    private final Kind kind;
    private final String window;
    private final Map<Subject, Count> counts = new HashMap<>();
    private final Map<Subject, Set<String>> articles = new HashMap<>();

    PublisherTally(Kind kind, String window) {
        this.kind = kind;
        this.window = window;
    }

    void add(QuoteEvent quote) {
        if (quote.speaker() == null || !quote.speakerKind().isNamed()) {
            return;
        }
        Set<String> speakers = new LinkedHashSet<>(quote.coSpeakers());
        speakers.add(quote.speaker());
        EntityType other = quote.speakerType();
        for (String speaker : speakers) {
            EntityType type = other != null && speaker.equals(quote.speaker())
                    ? other
                    : quote.speakerKind().naturalType();
            if (kind == Kind.SPEAKER) {
                add(Subject.of(kind, type, speaker), quote);
            } else {
                quote.about().forEach(about -> add(Subject.pair(type, speaker, about.type(), about.entity()), quote));
            }
        }
    }

    List<Count> counts() {
        return new ArrayList<>(counts.values());
    }

    private void add(Subject subject, QuoteEvent quote) {
        boolean first =
                articles.computeIfAbsent(subject, any -> new HashSet<>()).add(quote.articleId());
        counts.merge(subject, one(subject, quote, first), PublisherTally::sum);
    }

    private Count one(Subject subject, QuoteEvent quote, boolean first) {
        return Count.of(
                subject.kind(),
                subject.type(),
                subject.name(),
                subject.aboutType(),
                subject.about(),
                window,
                first ? 1 : 0,
                0,
                quote.type() == QuoteType.DIRECT ? 1 : 0,
                quote.type() == QuoteType.MIXED ? 1 : 0,
                quote.type() == QuoteType.INDIRECT ? 1 : 0);
    }

    /** Two counts of the same as one. */
    static Count sum(Count one, Count other) {
        return Count.of(
                one.kind(),
                one.type(),
                one.name(),
                one.aboutType(),
                one.about(),
                one.window(),
                one.articles() + other.articles(),
                one.mentions() + other.mentions(),
                one.quotesDirect() + other.quotesDirect(),
                one.quotesMixed() + other.quotesMixed(),
                one.quotesIndirect() + other.quotesIndirect());
    }
}
