package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.ArticleVersion;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.topology.TopicLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles one at a time: check, decide, and only when all that follows is known to fit, remember and forward. So an
 * article is either done as a whole or a dead letter as a whole.
 */
public final class ArticleProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(1);
    private static final int MOST_EXPIRED_AT_ONCE = 500;
    private static final int MOST_RELEASED_AT_ONCE = 20;

    private final ProcessorPolicy policy;
    private final String source;
    private final LiveCatalogue catalogue;
    private final TopicLayout layout;
    private final ProcessorMetrics metrics;
    private final ArticleCheck check;
    private final TimedExtraction extraction;
    private final NewsDesk desk;
    private @Nullable State state;

    public ArticleProcessor(
            ProcessorPolicy policy,
            String source,
            LiveCatalogue catalogue,
            TopicLayout layout,
            ProcessorMetrics metrics) {
        this.policy = policy;
        this.source = source;
        this.catalogue = catalogue;
        this.layout = layout;
        this.metrics = metrics;
        check = new ArticleCheck(layout);
        extraction = new TimedExtraction(policy.extractionTimeout());
        desk = new NewsDesk(policy, extraction);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        state = new State(
                context,
                new AppliedOffsets(context.getStateStore(ProcessorNames.APPLIED), layout),
                new ArticleMemory(
                        context.getStateStore(ProcessorNames.ARTICLES),
                        new TimeIndex(context.getStateStore(ProcessorNames.EXPIRY)),
                        policy.settledRetention()),
                new HeldArticles(
                        context.getStateStore(ProcessorNames.HELD),
                        new TimeIndex(context.getStateStore(ProcessorNames.EMBARGOES))));
        context.schedule(HOUSEKEEPING, PunctuationType.WALL_CLOCK_TIME, now -> keepHouse(Instant.ofEpochMilli(now)));
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata at = state().context()
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from nowhere"));
        if (state().applied().advance(at)) {
            take(new Arrival(record, at.topic(), at.partition(), at.offset()), false);
        } else {
            metrics.repeated();
        }
    }

    @Override
    public void close() {
        extraction.close();
        state().applied().close();
    }

    private void keepHouse(Instant now) {
        state().applied().settle();
        // So that a changed catalogue is ready when the next article comes.
        catalogue.extractor(now.toEpochMilli());
        metrics.expired(state().memory().expire(now, MOST_EXPIRED_AT_ONCE));
        state().held().release(now, MOST_RELEASED_AT_ONCE).forEach(arrival -> take(arrival, true));
    }

    private void take(Arrival arrival, boolean released) {
        Instant now = Instant.ofEpochMilli(state().context().currentSystemTimeMs());
        try {
            apply(check.article(arrival), arrival, released, now);
        } catch (RefusedException refused) {
            metrics.refused(refused.reason());
            state().context()
                    .forward(arrival.deadLetter(refused, ProcessorNames.SERVICE, now), ProcessorNames.DEAD_LETTERS);
        }
    }

    private void apply(Article article, Arrival arrival, boolean released, Instant now) throws RefusedException {
        String key = Keys.of(article.id());
        Optional<Memory> before = state().memory().of(key);
        Instant arrived = Instant.ofEpochMilli(arrival.record().timestamp());
        Extractor extractor = catalogue.extractor(now.toEpochMilli());
        ArticleVersion version = ArticleVersion.of(article);
        boolean overtaken =
                state().held().version(key).filter(version::isOlderThan).isPresent();
        Decision decision = desk.decide(article, before, overtaken, arrived, now, extractor);
        Stamp stamp = new Stamp(version.revision(), article.ingestedAt(), now, extractor.version());
        List<Outgoing> records = new FactRecords(
                        source, decision.generation(), stamp, arrival.record().headers())
                .of(decision.changes(), ProcessedLines.of(decision, stamp), id(arrival, released));
        if (decision.memory().isPresent()) {
            Memory memory = decision.memory().get();
            state().memory().put(key, before, memory, FactRecords.encoded(memory));
        }
        hold(key, version, article, arrival, decision.outcome(), now);
        records.forEach(outgoing -> state().context().forward(outgoing.record(), outgoing.sink()));
        metrics.done(decision);
    }

    /** A version that waits does so in place of an older one; any newer version takes its place for good. */
    private void hold(
            String key, ArticleVersion version, Article article, Arrival arrival, Outcome outcome, Instant now) {
        HeldArticles held = state().held();
        if (outcome == Outcome.STALE) {
            return;
        }
        if (outcome != Outcome.HELD) {
            held.drop(key);
        } else if (article.status() == Article.Status.WITHHELD) {
            held.withhold(key, version, now.plus(policy.settledRetention()));
        } else {
            held.hold(key, version, Objects.requireNonNull(article.embargoedUntil(), "an embargo has an end"), arrival);
        }
    }

    /** An article has one line for each time it is taken up: when it arrives and when its embargo ends. */
    private static String id(Arrival arrival, boolean released) {
        return arrival.topic() + '-' + arrival.partition() + '-' + arrival.offset() + (released ? "-released" : "");
    }

    private State state() {
        return Objects.requireNonNull(state, "init comes first");
    }

    private record State(
            ProcessorContext<byte[], byte[]> context,
            AppliedOffsets applied,
            ArticleMemory memory,
            HeldArticles held) {}
}
