package io.quotewire.processor.budget;

import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TaskClock;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * What the tasks of a service know of the transactions of its stream threads. Thread-safe.
 *
 * @param times of each thread
 * @param pace at which they are committed
 */
public record Transactions(ThreadLocal<TransactionTime> times, CommitPace pace) {
    public static Transactions with(Duration extractionTimeout) {
        return new Transactions(
                ThreadLocal.withInitial(() -> new TransactionTime(extractionTimeout)),
                new CommitPace(CommitPace.OF_QUOTES));
    }

    /** Those of one task, to be asked for within its processor's {@code init}. */
    public DecisionTime of(ProcessorContext<byte[], byte[]> context, TaskClock clock) {
        return new DecisionTime(times, pace.begin(context, clock), context);
    }
}
