package io.quotewire.streaming.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
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
    private final Set<Cancellable> scheduled = new HashSet<>();

    public TaskClock(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    /**
     * Does it each time the wall clock has gone on by {@code interval}, told what it says.
     *
     * @return what ends it before the task
     */
    public Cancellable each(Duration interval, Consumer<Instant> work) {
        Cancellable ticking = context.schedule(
                interval, PunctuationType.WALL_CLOCK_TIME, now -> work.accept(Instant.ofEpochMilli(now)));
        scheduled.add(ticking);
        return () -> {
            scheduled.remove(ticking);
            ticking.cancel();
        };
    }

    @Override
    public void close() {
        scheduled.forEach(Cancellable::cancel);
        scheduled.clear();
    }
}
