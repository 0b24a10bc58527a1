package io.quotewire.sink.task;

import io.quotewire.sink.count.CountChange;
import io.quotewire.sink.count.CountStore;
import io.quotewire.sink.count.CountWindow;
import io.quotewire.sink.count.HotCounts;
import io.quotewire.sink.count.StoryChange;
import io.quotewire.sink.count.StoryTally;
import io.quotewire.sink.event.RecordChanges;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.RecordGuard;
import io.quotewire.streaming.topology.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds what each record changes to the counts. {@link #flush} writes and forwards the changed counts, each once however
 * often it changed, together with the offsets applied. Used by one stream thread.
 */
final class CountingTask implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountingTask.class);

    private static final String STEP = "read";

    private static final int MOST_EXPIRED_AT_ONCE = 1000;

    /** A few hundred bytes each. */
    private static final int MOST_HOT = 20_000;

    /** As many as a commit changes during a backlog; if flushed earlier, most would be written again by the commit. */
    private static final int MOST_CHANGED = 50_000;

    private static final int MOST_WAITING = 100_000;

    private final CountingParts parts;
    private final ProcessorContext<byte[], byte[]> context;
    private final CommitPace.OfTask pace;
    private final AppliedOffsets applied;
    private final AppliedReplays replays;
    private final DayRetention days;
    private final LayoutMark layout;
    private final CountStore store;
    private final HotCounts counts;
    private final StoryTally stories;
    private final List<Instant> waiting = new ArrayList<>();
    private @Nullable RecordMetadata lastRead;

    /** Counts forwarded by the current flush. */
    private int updates;

    CountingTask(CountingParts parts, ProcessorContext<byte[], byte[]> context, CommitPace.OfTask pace) {
        this.parts = parts;
        this.context = context;
        this.pace = pace;
        KeyValueStore<String, byte[]> progress =
                context.getStateStore(parts.names().applied());
        applied = new AppliedOffsets(progress, parts.layout());
        replays = new AppliedReplays(progress);
        days = new DayRetention(progress, parts.dayRetention());
        layout = new LayoutMark(progress);
        store = new CountStore(context.getStateStore(parts.names().store()));
        counts = new HotCounts(store, MOST_HOT);
        stories = new StoryTally(context.getStateStore(parts.names().stories()));
        warnOfUpgrade();
    }

    /** Logs, before anything is counted, that the store will be upgraded. */
    private void warnOfUpgrade() {
        if (!store.isEmpty() && !layout.isSet()) {
            LOG.warn(
                    "an earlier release wrote the counts of partition {}: once more are counted, there is no way"
                            + " back to it with this state",
                    context.taskId().partition());
        }
    }

    void count(Record<byte[], byte[]> record) {
        RecordMetadata at = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from nowhere"));
        if (!applied.markRead(at) || replays.isRepeat(record.headers())) {
            parts.metrics().repeated();
            return;
        }
        long since = record.timestamp();
        Arrival arrival = new Arrival(record, at.topic(), at.partition(), at.offset());
        try {
            RecordChanges told = RecordGuard.of(STEP, () -> parts.events().read(arrival));
            add(told.changes());
            if (told.ingestedAt() != null) {
                waiting.add(told.ingestedAt());
                since = told.ingestedAt().toEpochMilli();
            }
            replays.counted(record.headers(), now());
            parts.metrics().counted();
        } catch (RefusedException refused) {
            parts.metrics().refused(refused.reason());
            context.forward(
                    arrival.deadLetter(refused, ServiceName.SINK.id(), now()),
                    parts.names().deadLetters());
        }
        pace.recordArrived(since);
        lastRead = at;
        if (counts.changed() >= MOST_CHANGED || waiting.size() >= MOST_WAITING) {
            flush();
        }
    }

    /** Writes the changes to the stores and forwards them; called by {@link BeforeCommit}. */
    void flush() {
        Instant now = now();
        applied.write();
        layout.set();
        stories.flush();
        Function<String, Headers> headers = headers(now);
        updates = 0;
        String last = place(lastRead);
        counts.flush((key, value) -> forward(key, value, headers.apply(last + '-' + updates++), now));
        waiting.forEach(ingestedAt -> parts.metrics().sent(ingestedAt, now));
        waiting.clear();
    }

    /** Checks whether records were lost unread, and drops old replays. */
    void keepHouse(Instant now) {
        applied.checkAtRest();
        replays.forget(now);
    }

    /** Deletes counts of days that are no longer kept, some at a time. */
    void expire(Instant now) {
        LocalDate first = days.firstKept(now);
        counts.forget(first);
        layout.set();
        for (CountStore.Expired expired : store.expire(first, MOST_EXPIRED_AT_ONCE)) {
            days.expired(expired.day());
            byte[] key = expired.key().getBytes(StandardCharsets.UTF_8);
            forward(key, null, headers(now).apply(expired.key() + "-expired"), now);
        }
    }

    @Override
    public void close() {
        applied.close();
    }

    private void add(List<CountChange> changes) {
        LocalDate first = days.firstKept(now());
        for (CountChange change : changes) {
            LocalDate day = change.hour().day();
            StoryChange ofStory = stories.add(change);
            HotCounts.Windows of = counts.of(change.subject());
            of.add(CountWindow.TOTAL, 0, change.amounts(), ofStory.total());
            if (day.isBefore(first)) {
                days.expired(day);
            } else {
                of.add(CountWindow.of(day), change.hour().hour(), change.amounts(), ofStory.day());
            }
        }
    }

    private void forward(byte[] key, byte @Nullable [] value, Headers headers, Instant now) {
        context.forward(
                new Record<>(key, value, now.toEpochMilli(), headers),
                parts.names().counts());
        if (value == null) {
            parts.metrics().deleted();
        } else {
            parts.metrics().written();
        }
    }

    private String place(@Nullable RecordMetadata read) {
        return read == null ? "" : applied.place(read.topic(), read.partition(), read.offset());
    }

    private Function<String, Headers> headers(Instant now) {
        return CloudEventHeaders.of(CloudEventHeaders.COUNT, parts.source(), now);
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
