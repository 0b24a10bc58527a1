package io.quotewire.processor.article;

import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.budget.DecisionTime;
import io.quotewire.processor.budget.Transactions;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.revisit.CorrectionParts;
import io.quotewire.processor.revisit.CorrectionRound;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TaskClock;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.topology.TopicLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Processes articles one at a time: validate, decide and, only once everything that follows is known to fit, remember
 * and forward. So an article is processed as a whole or becomes a dead letter as a whole.
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
    private final CorrectionParts parts;
    private final Transactions transactions;
    private final Attempts attempts;
    private final ArticleCheck check;
    private final TimedExtraction extraction;
    private final RederivationDecider rederivation;
    private final VersionDecider decider;
    private @Nullable State state;

    private ArticleProcessor(
            ProcessorPolicy policy,
            String source,
            LiveCatalogue catalogue,
            TopicLayout layout,
            ProcessorMetrics metrics,
            CorrectionParts parts,
            Transactions transactions,
            Attempts attempts) {
        this.policy = policy;
        this.source = source;
        this.catalogue = catalogue;
        this.layout = layout;
        this.metrics = metrics;
        this.parts = parts;
        this.transactions = transactions;
        this.attempts = attempts;
        check = new ArticleCheck(layout);
        extraction = new TimedExtraction(policy.extractionTimeout(), attempts);
        EventMaker events = new EventMaker(extraction, policy.minimumConfidence());
        rederivation = new RederivationDecider(policy, events);
        decider = new VersionDecider(policy, events, rederivation);
    }

    /** Creates the processors of one service, which share per-process and per-thread state. */
    public static ProcessorSupplier<byte[], byte[], byte[], byte[]> supplier(
            ProcessorPolicy policy,
            String source,
            LiveCatalogue catalogue,
            CorrectionParts parts,
            TopicLayout layout,
            ProcessorMetrics metrics) {
        Attempts attempts = new Attempts();
        Transactions transactions = Transactions.with(policy.extractionTimeout());
        return () -> new ArticleProcessor(policy, source, catalogue, layout, metrics, parts, transactions, attempts);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        ArticleMemory memory = new ArticleMemory(
                context.getStateStore(ProcessorNames.ARTICLES),
                new TimeIndex(context.getStateStore(ProcessorNames.EXPIRY)),
                policy.correctionWindow(),
                policy.archivedRetention());
        int partition = context.taskId().partition();
        memory.warnOfUpgrade(partition);
        KeyValueStore<String, byte[]> marks = context.getStateStore(ProcessorNames.CORRECTED);
        HeldArticles held = new HeldArticles(
                context.getStateStore(ProcessorNames.HELD),
                new TimeIndex(context.getStateStore(ProcessorNames.EMBARGOES)));
        DecisionWriter writer = new DecisionWriter(source, context, memory);
        TaskClock clock = new TaskClock(context);
        DecisionTime time = transactions.of(context, clock);
        state = new State(
                context,
                clock,
                new AppliedOffsets(context.getStateStore(ProcessorNames.APPLIED), layout),
                memory,
                new HoldingBack(held, policy.archivedRetention()),
                writer,
                time,
                new CorrectionRound(parts, memory, held, marks, partition, HOUSEKEEPING),
                new CorrectedArticles(check, rederivation, writer, time, catalogue, parts, metrics));
        clock.each(HOUSEKEEPING, this::keepHouse);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata at = state().context()
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from nowhere"));
        state().time().taking(record.timestamp());
        if (state().applied().advance(at)) {
            Arrival arrival = new Arrival(record, at.topic(), at.partition(), at.offset());
            attempts.note(arrival);
            take(arrival, false);
        } else {
            metrics.repeated();
        }
    }

    @Override
    public void close() {
        extraction.close();
        if (state != null) {
            state.clock().close();
            state.round().close();
            state.applied().close();
        }
    }

    private void keepHouse(Instant now) {
        DecisionTime time = state().time();
        time.clock(this);
        state().applied().checkAtRest();
        // So that an extractor with the changed catalogue is ready when the next article comes.
        catalogue.extractor(now.toEpochMilli());
        Corrections corrections = parts.corrections().current();
        boolean areApplied = state().round().hasApplied(corrections);
        metrics.expired(
                state().memory().expire(now, MOST_EXPIRED_AT_ONCE, id -> !areApplied || corrections.isTakenDown(id)));
        state().holdingBack()
                .articles()
                .release(now, MOST_RELEASED_AT_ONCE, () -> !time.isSpent(), arrival -> take(arrival, true));
        state().round().step(() -> !time.isSpent(), state().corrected());
    }

    private void take(Arrival arrival, boolean released) {
        Instant now = Instant.ofEpochMilli(state().context().currentSystemTimeMs());
        try {
            submit(check.article(arrival), arrival, released, now);
        } catch (RefusedException refused) {
            metrics.refused(refused.reason());
            state().writer().refuse(arrival, refused, now);
        }
    }

    private void submit(Article article, Arrival arrival, boolean released, Instant now) throws RefusedException {
        String key = Keys.of(article.id());
        Optional<Memory> before = state().memory().of(key);
        Submission submission = submission(article, key, before, arrival, released, now);
        try {
            decide(submission, key, before, released);
        } catch (RefusedException refused) {
            if (!submission.isCopy()) {
                state().holdingBack().refused(key, submission);
            }
            throw refused;
        }
    }

    private void decide(Submission submission, String key, Optional<Memory> before, boolean released)
            throws RefusedException {
        Decision decision = state().time().take(() -> decider.decide(submission, before));
        Stamp stamp = submission.stamp();
        // That it waits was told when it arrived.
        boolean waitsAgain = released && decision.outcome() == Outcome.HELD;
        List<Processed> lines = waitsAgain ? List.of() : ProcessedLines.of(decision, stamp);
        String occasion = id(submission.arrival(), released);
        state().writer().write(key, before, decision, lines, stamp, submission.cause(released), occasion);
        if (!submission.isCopy() || decision.outcome() == Outcome.HELD) {
            state().holdingBack().decided(key, submission, decision.outcome());
        }
        metrics.done(submission.article(), decision, submission.now());
    }

    /** An unknown article's copy that is released was held by an earlier release in place of the original. */
    private Submission submission(
            Article article, String key, Optional<Memory> before, Arrival arrival, boolean released, Instant now) {
        boolean isCopy = Reprocess.of(arrival.record().headers()).isPresent() && !(released && before.isEmpty());
        Optional<ArticleVersion> waiting = state().holdingBack().articles().version(key);
        Optional<ArticleVersion> current = before.flatMap(Memory::remembered).map(Remembered::version);
        ArticleVersion version = ArticleVersion.of(article, ArticleVersion.newest(current, waiting));
        return new Submission(
                article,
                version,
                arrival,
                isCopy,
                waiting,
                now,
                catalogue.extractor(now.toEpochMilli()),
                parts.corrections().current(),
                !state().time().isSpent());
    }

    /** An article has one record on {@code processed} when it arrives and one when it is released. */
    private String id(Arrival arrival, boolean released) {
        String place = state().applied().place(arrival.topic(), arrival.partition(), arrival.offset());
        return place + (released ? "-released" : "");
    }

    private State state() {
        return Objects.requireNonNull(state, "init comes first");
    }

    private record State(
            ProcessorContext<byte[], byte[]> context,
            TaskClock clock,
            AppliedOffsets applied,
            ArticleMemory memory,
            HoldingBack holdingBack,
            DecisionWriter writer,
            DecisionTime time,
            CorrectionRound round,
            CorrectedArticles corrected) {}
}
