package io.quotewire.sink.task;

import io.quotewire.streaming.topology.TaskClock;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Connects a {@link CountingTask} to its records, commits and clock. A record that counts requests a flush: a mark that
 * Streams writes to {@link MarkStore} before it commits, which makes the task flush its counts.
 */
public final class CountingProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private static final Duration EXPIRY = Duration.ofSeconds(1);
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(5);

    private final CountingParts parts;
    private @Nullable CountingTask task;
    private @Nullable TaskClock clock;
    private BeforeCommit.@Nullable Work flushing;

    public CountingProcessor(CountingParts parts) {
        this.parts = parts;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        TaskClock started = new TaskClock(context);
        clock = started;
        CountingTask begun = new CountingTask(parts, context, parts.pace().begin(context, started));
        task = begun;
        flushing = parts.beforeCommit().work(context, begun::flush);
        started.each(HOUSEKEEPING, begun::keepHouse);
        if (parts.dayRetention().isPresent()) {
            started.each(EXPIRY, begun::expire);
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Objects.requireNonNull(task, "init comes first").count(record);
        Objects.requireNonNull(flushing, "init comes first").request();
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.close();
        }
        if (task != null) {
            task.close();
        }
        if (flushing != null) {
            flushing.close();
        }
    }
}
