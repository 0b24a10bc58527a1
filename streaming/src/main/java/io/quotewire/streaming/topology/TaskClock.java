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
 * Schedules a task's periodic work by wall-clock time and cancels it when the task is closed. Streams does not do that:
 * a task whose commit failed is closed and initialised again in place, and the earlier schedules would go on, holding
 * state that was never committed. Used by one stream thread.
 */
public final class TaskClock implements AutoCloseable {
    private final ProcessorContext<?, ?> context;
    private final Set<Cancellable> scheduled = new HashSet<>();

    public TaskClock(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    /**
     * Runs {@code work} with the current time whenever {@code interval} has elapsed.
     *
     * @return cancels it before the task is closed
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
