package io.quotewire.processor.article;

import io.quotewire.streaming.topology.CommitPace;
import java.time.Duration;

/**
 * What the tasks of a service know of the transactions of its stream threads. Thread-safe.
 *
 * @param times of each thread
 * @param pace at which they are committed
 */
record Transactions(ThreadLocal<TransactionTime> times, CommitPace pace) {
    static Transactions with(Duration extractionTimeout) {
        return new Transactions(
                ThreadLocal.withInitial(() -> new TransactionTime(extractionTimeout)), new CommitPace());
    }
}
