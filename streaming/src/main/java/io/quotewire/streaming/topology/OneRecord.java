package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import org.apache.kafka.common.KafkaException;

/**
 * What is made of one record alone, without a store and without a topic. Whatever goes wrong with it is that record's
 * own misfortune: as a failure of the service it would come back with the record at every start.
 */
public final class OneRecord {
    private OneRecord() {}

    /** What is made. */
    public interface Making<T> {
        T make() throws RefusedException;
    }

    /**
     * Makes it.
     *
     * @throws RefusedException as it is thrown, and in place of whatever else goes wrong, {@link Reason#UNEXPECTED}
     * @throws KafkaException as it is thrown: it is no fault of the record
     */
    public static <T> T of(String step, Making<T> making) throws RefusedException {
        try {
            return making.make();
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw RefusedException.because(Reason.UNEXPECTED, step, "something unforeseen went wrong", e);
        }
    }
}
