package io.quotewire.processor.budget;

import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TaskClock;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * State of the transactions of a service's stream threads, shared by its tasks. Thread-safe.
 *
 * @param times of each thread
 * @param pace at which they are committed
 */
public record Transactions(ThreadLocal<TransactionTime> times, CommitPace pace) {
    /** For decisions each of which may take up to this time. */
    public static Transactions with(Duration extractionTimeout) {
        return new Transactions(
                ThreadLocal.withInitial(() -> new TransactionTime(extractionTimeout)),
                new CommitPace(CommitPace.OF_QUOTES));
    }

    /** The view of one task; to be called by its processor's {@code init}. */
    public DecisionTime of(ProcessorContext<byte[], byte[]> context, TaskClock clock) {
        return new DecisionTime(times, pace.begin(context, clock), context);
    }
}
