package io.quotewire.processor.article;

import io.quotewire.processor.budget.DecisionTime;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.revisit.CorrectionRound;
import io.quotewire.streaming.contract.Article;
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
import io.quotewire.streaming.version.ReceivedVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes articles one at a time: validate, decide and, only once everything that follows is known to fit, remember
 * and forward. So an article is processed as a whole or becomes a dead letter as a whole. Used by one stream thread.
 */
final class ArticleTask implements AutoCloseable {
    /** How often {@link #keepHouse} is to be called. */
    static final Duration HOUSEKEEPING = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ArticleTask.class);
    private static final int MOST_EXPIRED_AT_ONCE = 500;
    private static final int MOST_RELEASED_AT_ONCE = 20;

    private final ArticleParts parts;
    private final ProcessorContext<byte[], byte[]> context;
    private final ArticleCheck check;
    private final ExtractionAhead ahead;
    private final VersionDecider decider;
    private final AppliedOffsets applied;
    private final ArticleMemory memory;
    private final HoldingBack holdingBack;
    private final DecisionWriter writer;
    private final DecisionTime time;
    private final CorrectionRound round;
    private final CorrectedArticles corrected;
    private final PolicyMark mark;

    ArticleTask(ArticleParts parts, ProcessorContext<byte[], byte[]> context, TaskClock clock) {
        this.parts = parts;
        this.context = context;
        ProcessorPolicy policy = parts.policy();
        int partition = context.taskId().partition();
        check = new ArticleCheck(parts.layout());
        memory = new ArticleMemory(
                context.getStateStore(ProcessorNames.ARTICLES),
                new TimeIndex(context.getStateStore(ProcessorNames.EXPIRY)),
                policy.correctionWindow(),
                policy.archivedRetention());
        memory.warnOfUpgrade(partition);
        ahead = new ExtractionAhead(parts, new TopicPartition(parts.articles(), partition), check, memory);
        EventMaker events = new EventMaker(ahead, policy.minimumConfidence());
        RederivationDecider rederivation = new RederivationDecider(policy, events);
        decider = new VersionDecider(policy, events, rederivation);
        HeldArticles held = new HeldArticles(
                context.getStateStore(ProcessorNames.HELD),
                new TimeIndex(context.getStateStore(ProcessorNames.EMBARGOES)));
        holdingBack = new HoldingBack(held, policy.archivedRetention());
        writer = new DecisionWriter(parts.source(), context, memory);
        time = parts.transactions().of(context, clock);
        applied = new AppliedOffsets(context.getStateStore(ProcessorNames.APPLIED), parts.layout());
        KeyValueStore<String, byte[]> marks = context.getStateStore(ProcessorNames.CORRECTED);
        mark = new PolicyMark(marks, policy);
        round = new CorrectionRound(parts.correction(), memory, held, marks, partition, HOUSEKEEPING);
        corrected = new CorrectedArticles(
                check, rederivation, writer, time, parts.catalogue(), parts.correction(), parts.metrics());
    }

    void process(Record<byte[], byte[]> record) {
        RecordMetadata at = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from nowhere"));
        time.recordArrived(record.timestamp());
        mark.store()
                .ifPresent(change -> LOG.warn(
                        "{}-{} was processed {}; all processors of an installation need the same settings",
                        at.topic(),
                        at.partition(),
                        change));
        ahead.forgetBefore(at.offset());
        if (applied.advance(at)) {
            Arrival arrival = new Arrival(record, at.topic(), at.partition(), at.offset());
            parts.attempts().note(arrival);
            process(arrival, Optional.empty());
        } else {
            parts.metrics().repeated();
        }
    }

    @Override
    public void close() {
        ahead.close();
        round.close();
        applied.close();
    }

    /** Forgets what has expired, releases articles that waited, and applies corrections, some at a time. */
    void keepHouse(Instant now) {
        time.clock(this);
        applied.checkAtRest();
        // So that an extractor with the changed catalogue is ready when the next article comes.
        parts.catalogue().extractor(now.toEpochMilli());
        Corrections corrections = parts.correction().corrections().current();
        boolean areApplied = round.hasApplied(corrections);
        parts.metrics()
                .expired(memory.expire(now, MOST_EXPIRED_AT_ONCE, id -> !areApplied || corrections.isTakenDown(id)));
        holdingBack
                .articles()
                .release(
                        now,
                        MOST_RELEASED_AT_ONCE,
                        () -> !time.isSpent(),
                        (arrival, held) -> process(arrival, Optional.of(held)));
        round.step(() -> !time.isSpent(), corrected);
    }

    /**
     * @param held the version that is released; empty if the record has just come
     */
    private void process(Arrival arrival, Optional<ReceivedVersion> held) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        try {
            submit(ahead.article(arrival), arrival, held, now);
        } catch (RefusedException refused) {
            parts.metrics().refused(refused.reason());
            writer.refuse(arrival, refused, now);
        }
    }

    private void submit(Article article, Arrival arrival, Optional<ReceivedVersion> held, Instant now)
            throws RefusedException {
        String key = Keys.of(article.id());
        Optional<Memory> before = memory.of(key);
        Submission submission = submission(article, key, before, arrival, held, now);
        try {
            decide(submission, key, before, held.isPresent());
        } catch (RefusedException refused) {
            if (!submission.isCopy()) {
                holdingBack.refused(key, submission);
            }
            throw refused;
        }
    }

    private void decide(Submission submission, String key, Optional<Memory> before, boolean released)
            throws RefusedException {
        Decision decision = time.measure(() -> decider.decide(submission, before));
        Stamp stamp = submission.stamp();
        // That it waits was told when it arrived.
        boolean waitsAgain = released && decision.outcome() == Outcome.HELD;
        List<Processed> lines = waitsAgain ? List.of() : ProcessedLines.of(decision, stamp);
        String occasion = id(submission.arrival(), released);
        writer.write(key, before, decision, lines, stamp, submission.cause(released), occasion);
        if (!submission.isCopy() || decision.outcome() == Outcome.HELD) {
            holdingBack.decided(key, submission, decision.outcome());
        }
        if (!waitsAgain) {
            parts.metrics().done(submission.article(), decision, submission.now());
        }
    }

    /** An unknown article's copy that is released was held by an earlier release in place of the original. */
    private Submission submission(
            Article article,
            String key,
            Optional<Memory> before,
            Arrival arrival,
            Optional<ReceivedVersion> held,
            Instant now) {
        boolean isCopy =
                Reprocess.of(arrival.record().headers()).isPresent() && !(held.isPresent() && before.isEmpty());
        Optional<ReceivedVersion> waiting = holdingBack.articles().version(key);
        Optional<ReceivedVersion> current = before.flatMap(Memory::remembered).map(Remembered::version);
        ReceivedVersion version = ReceivedVersion.of(article, arrival.turn(), current, waiting.or(() -> held));
        Corrections corrections = parts.correction().corrections().current();
        round.use(corrections);
        return new Submission(
                article,
                version,
                arrival,
                isCopy,
                waiting,
                now,
                parts.catalogue().extractor(now.toEpochMilli()),
                corrections,
                !time.isSpent());
    }

    /** An article has one record on {@code processed} when it arrives and one when it is released. */
    private String id(Arrival arrival, boolean released) {
        String place = applied.place(arrival.topic(), arrival.partition(), arrival.offset());
        return place + (released ? "-released" : "");
    }
}
