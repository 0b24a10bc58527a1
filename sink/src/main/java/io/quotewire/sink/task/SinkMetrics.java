package io.quotewire.sink.task;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.metrics.Lateness;
import io.quotewire.streaming.service.ServiceName;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The sink's metrics for one of its topics. */
public final class SinkMetrics {
    private final Counter events;
    private final Lateness latency;
    private final Counter written;
    private final Counter deleted;
    private final Counter repeats;
    private final Map<DeadLetter.Reason, Counter> deadLetters = new EnumMap<>(DeadLetter.Reason.class);

    /**
     * Registers the meters.
     *
     * @param of what is counted: {@code mentions} or {@code processed}
     */
    public SinkMetrics(MeterRegistry registry, String of) {
        events = Counter.builder("quotewire.facts.counted")
                .description("Records added to the counts or subtracted from them")
                .tag("of", of)
                .register(registry);
        latency = Lateness.ofStep(
                registry,
                "quotewire.count.latency",
                "From an article's ingestion to its counts, of each record that adds to them",
                "of",
                of);
        written = counts(registry, of, "written");
        deleted = counts(registry, of, "deleted");
        repeats = Counter.builder("quotewire.repeats")
                .description("Records skipped because they had been applied before")
                .tag("service", ServiceName.SINK.id())
                .register(registry);
        for (DeadLetter.Reason reason : DeadLetter.Reason.values()) {
            deadLetters.put(
                    reason,
                    Counter.builder("quotewire.dead.letters")
                            .description("Records refused, by reason")
                            .tag("service", ServiceName.SINK.id())
                            .tag("reason", reason.code())
                            .register(registry));
        }
    }

    void counted() {
        events.increment();
    }

    /** Records that an article ingested at that time is included in the counts sent now. */
    void sent(Instant ingestedAt, Instant now) {
        latency.record(ingestedAt, now);
    }

    void written() {
        written.increment();
    }

    void deleted() {
        deleted.increment();
    }

    void repeated() {
        repeats.increment();
    }

    void refused(DeadLetter.Reason reason) {
        Counter counter = deadLetters.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }

    private static Counter counts(MeterRegistry registry, String of, String what) {
        return Counter.builder("quotewire.counts")
                .description("Counts written, and deleted because nothing is left of them or their day expired")
                .tag("of", of)
                .tag("change", what)
                .register(registry);
    }
}
