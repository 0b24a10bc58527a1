package io.quotewire.processor.article;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quotewire.core.model.QuoteType;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.DeadLetter;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The processor's metrics. All meters exist from the start, so that a rate over them is correct from the first event. A
 * transaction that is aborted and repeated is counted twice; its records are not.
 */
public final class ProcessorMetrics {
    private final Map<Outcome, Counter> outcomes;
    private final Map<DeadLetter.Reason, Counter> deadLetters;
    private final Map<QuoteType, Counter> quotesPublished;
    private final Map<QuoteType, Counter> quotesRetracted;
    private final Map<Change, Counter> mentions;
    private final Counter repeats;
    private final Counter expired;
    private final Timer extraction;
    private final YieldMetrics yields;

    public ProcessorMetrics(MeterRegistry registry) {
        outcomes = counters(
                Outcome.class,
                outcome -> Counter.builder("quotewire.articles")
                        .description("Articles processed, by outcome")
                        .tag("outcome", code(outcome))
                        .register(registry));
        deadLetters = counters(
                DeadLetter.Reason.class,
                reason -> Counter.builder("quotewire.dead.letters")
                        .description("Records refused, by reason")
                        .tag("service", ProcessorNames.SERVICE)
                        .tag("reason", reason.code())
                        .register(registry));
        quotesPublished = quotes(registry, Change.PUBLISHED);
        quotesRetracted = quotes(registry, Change.RETRACTED);
        mentions = counters(
                Change.class,
                change -> Counter.builder("quotewire.mentions")
                        .description("Mentions published and retracted, one for each entity of an article")
                        .tag("change", code(change))
                        .register(registry));
        repeats = Counter.builder("quotewire.repeats")
                .description("Records skipped because they had been applied before")
                .tag("service", ProcessorNames.SERVICE)
                .register(registry);
        expired = Counter.builder("quotewire.memories.expired")
                .description("Articles whose state was reduced to a hash or deleted")
                .register(registry);
        extraction = Timer.builder("quotewire.extraction")
                .description("Time to extract one article")
                .publishPercentileHistogram()
                .register(registry);
        yields = new YieldMetrics(registry);
    }

    void done(Article article, Decision decision, Instant now) {
        yields.done(article, decision, now);
        done(decision);
    }

    /** Counts the outcome for an article whose events were derived again without a new version. */
    void done(Decision decision) {
        yields.published(decision);
        count(outcomes, decision.outcome()).increment();
        add(quotesPublished, decision.changes().quotesPublished());
        add(quotesRetracted, decision.changes().quotesRetracted());
        count(mentions, Change.PUBLISHED)
                .increment(decision.changes().mentionsPublished().size());
        count(mentions, Change.RETRACTED)
                .increment(decision.changes().mentionsRetracted().size());
        if (decision.extractionNanos() > 0) {
            extraction.record(decision.extractionNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void refused(DeadLetter.Reason reason) {
        count(deadLetters, reason).increment();
    }

    void repeated() {
        repeats.increment();
    }

    void expired(int memories) {
        expired.increment(memories);
    }

    private static void add(Map<QuoteType, Counter> counters, List<HashedEvent<QuoteEvent>> quotes) {
        quotes.forEach(quote -> count(counters, quote.event().type()).increment());
    }

    private static Map<QuoteType, Counter> quotes(MeterRegistry registry, Change change) {
        return counters(
                QuoteType.class,
                type -> Counter.builder("quotewire.quotes")
                        .description("Quotes published and retracted, by type")
                        .tag("change", code(change))
                        .tag("type", code(type))
                        .register(registry));
    }

    private static <E extends Enum<E>> Map<E, Counter> counters(Class<E> type, Function<E, Counter> counter) {
        Map<E, Counter> counters = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counters.put(constant, counter.apply(constant));
        }
        return counters;
    }

    private static <E extends Enum<E>> Counter count(Map<E, Counter> counters, E constant) {
        Counter counter = counters.get(constant);
        if (counter == null) {
            throw new IllegalStateException("no counter for " + constant);
        }
        return counter;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
