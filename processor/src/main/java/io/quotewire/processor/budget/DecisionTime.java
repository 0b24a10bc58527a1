package io.quotewire.processor.budget;

import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.OneRecord;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The time that decisions take of a task's transactions. Used by one stream thread. */
public record DecisionTime(
        ThreadLocal<TransactionTime> times, CommitPace.OfTask pace, ProcessorContext<byte[], byte[]> context) {

    private static final String STEP = "decide";

    /** Whatever comes of it, the time it took is gone; when all is, this transaction is to end as soon as it can. */
    public <T> T take(OneRecord.Making<T> deciding) throws RefusedException {
        long started = System.nanoTime();
        try {
            return OneRecord.of(STEP, deciding);
        } finally {
            ofTransaction().add(Duration.ofNanos(System.nanoTime() - started));
            if (isSpent()) {
                context.commit();
            }
        }
    }

    /** A record of this timestamp is taken. */
    public void taking(long timestamp) {
        ofTransaction().taking();
        pace.took(timestamp);
    }

    /** A task's clock strikes. */
    public void clock(Object task) {
        ofTransaction().clock(task);
    }

    public boolean isSpent() {
        return ofTransaction().isSpent();
    }

    private TransactionTime ofTransaction() {
        return times.get();
    }
}
