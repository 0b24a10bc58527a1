package io.quotewire.sink.query;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
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
import org.jspecify.annotations.Nullable;

/** Counts speakers, or pairs of speaker and entity, over the quotes that are added. Used by one thread. */
final class PublisherTally {
    private final Kind kind;
    private final String window;
    private final Map<Of, Count> counts = new HashMap<>();
    private final Map<Of, Set<String>> articles = new HashMap<>();

    private record Of(
            String speaker, EntityType type, @Nullable AboutEntity about) {}

    PublisherTally(Kind kind, String window) {
        this.kind = kind;
        this.window = window;
    }

    void add(QuoteEvent quote) {
        if (quote.speaker() == null || !quote.speakerKind().isNamed()) {
            return;
        }
        EntityType type = quote.speakerKind() == SpeakerKind.PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
        Set<String> speakers = new LinkedHashSet<>(quote.coSpeakers());
        speakers.add(quote.speaker());
        for (String speaker : speakers) {
            if (kind == Kind.SPEAKER) {
                add(new Of(speaker, type, null), quote);
            } else {
                quote.about().forEach(about -> add(new Of(speaker, type, about), quote));
            }
        }
    }

    List<Count> counts() {
        return new ArrayList<>(counts.values());
    }

    private void add(Of of, QuoteEvent quote) {
        boolean first = articles.computeIfAbsent(of, any -> new HashSet<>()).add(quote.articleId());
        counts.merge(of, one(of, quote, first), PublisherTally::sum);
    }

    private Count one(Of of, QuoteEvent quote, boolean first) {
        AboutEntity about = of.about();
        return Count.of(
                kind,
                of.type(),
                of.speaker(),
                about == null ? null : about.type(),
                about == null ? null : about.entity(),
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
