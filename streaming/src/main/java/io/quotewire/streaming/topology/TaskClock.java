package io.quotewire.streaming.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * What a task does again and again by the clock, until it is closed. Streams does not end it by itself: a task whose
 * commit failed is closed and begun anew in the same place, and what was scheduled before would go on with the memory
 * of what was never committed. Used by one stream thread.
 */
public final class TaskClock implements AutoCloseable {
    private final ProcessorContext<?, ?> context;
    private final List<Cancellable> scheduled = new ArrayList<>();

    public TaskClock(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    /** Does it each time the wall clock has gone on by {@code interval}, told what it says. */
    public void each(Duration interval, Consumer<Instant> work) {
        scheduled.add(context.schedule(
                interval, PunctuationType.WALL_CLOCK_TIME, now -> work.accept(Instant.ofEpochMilli(now))));
    }

    @Override
    public void close() {
        scheduled.forEach(Cancellable::cancel);
        scheduled.clear();
    }
}
