package io.quotewire.processor.article;

import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The time that decisions take of a task's transactions. Used by one stream thread. */
record DecisionTime(
        ThreadLocal<TransactionTime> times, CommitPace.OfTask pace, ProcessorContext<byte[], byte[]> context) {

    /** What takes its time. */
    interface Deciding<T> {
        T decide() throws RefusedException;
    }

    /** Whatever comes of it, the time it took is gone; when all is, this transaction is to end as soon as it can. */
    <T> T take(Deciding<T> deciding) throws RefusedException {
        long started = System.nanoTime();
        try {
            return deciding.decide();
        } finally {
            ofTransaction().add(Duration.ofNanos(System.nanoTime() - started));
            if (isSpent()) {
                context.commit();
            }
        }
    }

    /** A record of this timestamp is taken. */
    void taking(long timestamp) {
        ofTransaction().taking();
        pace.took(timestamp);
    }

    boolean isSpent() {
        return ofTransaction().isSpent();
    }

    TransactionTime ofTransaction() {
        return times.get();
    }
}
