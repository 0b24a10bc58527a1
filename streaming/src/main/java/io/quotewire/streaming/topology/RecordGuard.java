package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import org.apache.kafka.common.KafkaException;

/**
 * Guards what is computed from a single record, without stores or topics. Any error there concerns that record only; as
 * a failure of the service it would recur with the record at every restart.
 */
public final class RecordGuard {
    private RecordGuard() {}

    /** A computation. */
    public interface Computation<T> {
        T compute() throws RefusedException;
    }

    /**
     * Runs it.
     *
     * @throws RefusedException if the computation throws it, and with {@link Reason#UNEXPECTED} in place of any other
     *     exception
     * @throws KafkaException if the computation throws it: the record is not at fault
     */
    public static <T> T of(String step, Computation<T> computation) throws RefusedException {
        try {
            return computation.compute();
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw RefusedException.because(Reason.UNEXPECTED, step, "an unexpected error occurred", e);
        }
    }
}
