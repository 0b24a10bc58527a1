package io.quotewire.processor.article;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.metrics.BoundedLabels;
import io.quotewire.streaming.metrics.Lateness;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of what articles yield and how late that is: if a publisher's pages are no longer recognised as articles it
 * shows here, not as lag. Thread-safe.
 */
final class YieldMetrics {
    /** The most publishers with series of their own; all others are counted together. */
    static final int PUBLISHERS = 100;

    private static final double[] QUOTES = {1, 2, 3, 5, 10, 20, 50};
    private static final double[] CONFIDENCES = {0.5, 0.6, 0.7, 0.8, 0.9};
    private final MeterRegistry registry;
    private final BoundedLabels publishers = new BoundedLabels(PUBLISHERS);
    private final Map<String, OfPublisher> byPublisher = new ConcurrentHashMap<>();
    private final DistributionSummary quotesPerArticle;
    private final Counter withoutQuotes;
    private final DistributionSummary confidence;
    private final Map<SpeakerKind, Counter> speakers = new EnumMap<>(SpeakerKind.class);
    private final Lateness freshness;
    private final Lateness latency;

    YieldMetrics(MeterRegistry registry) {
        this.registry = registry;
        quotesPerArticle = DistributionSummary.builder("quotewire.article.quotes")
                .description("Quotes of an article when it is first seen")
                .serviceLevelObjectives(QUOTES)
                .register(registry);
        withoutQuotes = Counter.builder("quotewire.articles.without.quotes")
                .description("Articles in which no quote was found when they were first seen")
                .register(registry);
        confidence = DistributionSummary.builder("quotewire.quote.confidence")
                .description("Confidence of the quotes published")
                .serviceLevelObjectives(CONFIDENCES)
                .register(registry);
        for (SpeakerKind kind : SpeakerKind.values()) {
            speakers.put(
                    kind,
                    Counter.builder("quotewire.quotes.by.speaker")
                            .description("Quotes published, by what is known of the speaker")
                            .tag("speaker", kind.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        freshness = Lateness.ofNews(registry, "quotewire.freshness", "From an article's publication to its ingestion");
        latency = Lateness.ofStep(
                registry,
                "quotewire.latency",
                "From an article's ingestion, or the end of its embargo, to its quotes, when it is first seen");
    }

    /**
     * Counts the outcome for an article; yield and lateness only if it is new, as a re-send says nothing about them.
     */
    void done(Article article, Decision decision, Instant now) {
        of(decision).articles.increment();
        if (decision.outcome() == Outcome.NEW) {
            int quotes = decision.changes().quotesPublished().size();
            quotesPerArticle.record(quotes);
            if (quotes == 0) {
                withoutQuotes.increment();
            }
            if (!decision.origin().assumed()) {
                fresh(article.publishedAt(), article.ingestedAt());
            }
            latency.record(due(article), now);
        }
    }

    /** Counts what is published, whether because an article came or because a correction changed its events. */
    void published(Decision decision) {
        OfPublisher publisher = of(decision);
        decision.changes().quotesPublished().forEach(quote -> {
            confidence.record(quote.event().confidence());
            Counter kind = speakers.get(quote.event().speakerKind());
            if (kind != null) {
                kind.increment();
            }
        });
        publisher.quotes.increment(decision.changes().quotesPublished().size());
        publisher.mentions.increment(decision.changes().mentionsPublished().size());
    }

    private OfPublisher of(Decision decision) {
        return byPublisher.computeIfAbsent(publishers.label(decision.origin().publisher()), this::ofPublisher);
    }

    private OfPublisher ofPublisher(String publisher) {
        return new OfPublisher(
                counter("quotewire.publisher.articles", "Articles processed, by publisher", publisher),
                counter("quotewire.publisher.quotes", "Quotes published, by publisher", publisher),
                counter("quotewire.publisher.mentions", "Mentions published, by publisher", publisher));
    }

    /** The time since which quotes are due: an embargo is not our delay. */
    private static @Nullable Instant due(Article article) {
        Instant ingested = article.ingestedAt();
        Instant embargo = article.embargoedUntil();
        return ingested != null && embargo != null && embargo.isAfter(ingested) ? embargo : ingested;
    }

    /** A date in the future is a mistake or an embargo's, even if it is close enough to be accepted. */
    private void fresh(@Nullable Instant published, @Nullable Instant ingested) {
        if (published != null && ingested != null && !ingested.isBefore(published)) {
            freshness.record(published, ingested);
        }
    }

    private Counter counter(String name, String description, String publisher) {
        return Counter.builder(name)
                .description(description)
                .tag("publisher", publisher)
                .register(registry);
    }

    /** The meters of one publisher, kept since finding a meter by its labels takes as long as writing an event. */
    private record OfPublisher(Counter articles, Counter quotes, Counter mentions) {}
}
