package io.quotewire.sink;

import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TopicLayout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Adds what each record changes to the counts it touches, and sends those on as they now are. */
final class CountingProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(1);
    private static final int MOST_EXPIRED_AT_ONCE = 1000;

    private final Counting counting;
    private final CountingNames names;
    private final String source;
    private final SinkPolicy policy;
    private final TopicLayout layout;
    private final SinkMetrics metrics;
    private @Nullable State state;

    CountingProcessor(
            Counting counting,
            CountingNames names,
            String source,
            SinkPolicy policy,
            TopicLayout layout,
            SinkMetrics metrics) {
        this.counting = counting;
        this.names = names;
        this.source = source;
        this.policy = policy;
        this.layout = layout;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        state = new State(
                context,
                new AppliedOffsets(context.getStateStore(names.applied()), layout),
                new CountStore(context.getStateStore(names.store())));
        if (policy.dayRetention().isPresent()) {
            context.schedule(HOUSEKEEPING, PunctuationType.WALL_CLOCK_TIME, now -> expire(Instant.ofEpochMilli(now)));
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata at = state().context()
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from nowhere"));
        if (!state().applied().advance(at)) {
            metrics.repeated();
            return;
        }
        Instant now = Instant.ofEpochMilli(state().context().currentSystemTimeMs());
        try {
            apply(counting.changes(record.key(), record.value()), at, now);
            metrics.counted();
        } catch (RefusedException refused) {
            metrics.refused(refused.reason());
            Arrival arrival = new Arrival(record, at.topic(), at.partition(), at.offset());
            state().context().forward(arrival.deadLetter(refused, SinkTopology.SERVICE, now), names.deadLetters());
        }
    }

    private void apply(List<CountChange> changes, RecordMetadata at, Instant now) {
        LocalDate first = policy.firstDay(now);
        String id = at.topic() + '-' + at.partition() + '-' + at.offset();
        int update = 0;
        for (CountChange change : changes) {
            LocalDateTime time = LocalDateTime.ofInstant(change.publishedAt(), ZoneOffset.UTC);
            apply(change, Window.TOTAL, 0, id + '-' + update++, now);
            if (!time.toLocalDate().isBefore(first)) {
                apply(change, Window.of(time.toLocalDate()), time.getHour(), id + '-' + update++, now);
            }
        }
    }

    private void apply(CountChange change, Window window, int hour, String id, Instant now) {
        String key = change.subject().key(window);
        Optional<StoredCount> count = state().counts().add(window, key, hour, change.amounts());
        if (count.isPresent()) {
            forward(key, Json.write(CountRecords.of(change.subject(), window, count.get())), id, now);
        } else {
            forward(key, null, id, now);
        }
    }

    private void expire(Instant now) {
        for (String key : state().counts().expire(policy.firstDay(now), MOST_EXPIRED_AT_ONCE)) {
            forward(key, null, key + "-expired", now);
        }
    }

    private void forward(String key, byte @Nullable [] value, String id, Instant now) {
        Headers headers = CloudEventHeaders.of(id, CloudEventHeaders.COUNT, source, now);
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        state().context().forward(new Record<>(keyBytes, value, now.toEpochMilli(), headers), names.counts());
        if (value == null) {
            metrics.deleted();
        } else {
            metrics.written();
        }
    }

    private State state() {
        return Objects.requireNonNull(state, "init comes first");
    }

    private record State(ProcessorContext<byte[], byte[]> context, AppliedOffsets applied, CountStore counts) {}
}
