package io.quotewire.processor.budget;

import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.RecordGuard;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The time that decisions take in a task's transactions. Used by one stream thread. */
public record DecisionTime(
        ThreadLocal<TransactionTime> times, CommitPace.OfTask pace, ProcessorContext<byte[], byte[]> context) {

    private static final String STEP = "decide";

    /** Runs a decision and adds its duration, whatever the result; requests a commit once the time is used up. */
    public <T> T measure(RecordGuard.Computation<T> deciding) throws RefusedException {
        long started = System.nanoTime();
        try {
            return RecordGuard.of(STEP, deciding);
        } finally {
            ofTransaction().add(Duration.ofNanos(System.nanoTime() - started));
            if (isSpent()) {
                context.commit();
            }
        }
    }

    /** Notes that a record with this timestamp arrived. */
    public void recordArrived(long timestamp) {
        ofTransaction().recordArrived();
        pace.recordArrived(timestamp);
    }

    /** Notes that a task's punctuation runs. */
    public void clock(Object task) {
        ofTransaction().clock(task);
    }

    /** Whether the transaction has no time left for further decisions. */
    public boolean isSpent() {
        return ofTransaction().isSpent();
    }

    private TransactionTime ofTransaction() {
        return times.get();
    }
}
