package io.quotewire.sink.event;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.PartitionCheck;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks the key of a record, and that its value and names are no larger than can be counted. A record must be in the
 * partition of its key, since counts are kept there: by a record under another key or in another partition they would
 * be kept twice.
 */
final class KeyCheck {
    /** A count contains two names at most, each up to three times as long once it is escaped. */
    private static final int LONGEST_NAME = 64 * 1024;

    private final PartitionCheck partition;

    KeyCheck(TopicLayout layout) {
        partition = new PartitionCheck(layout);
    }

    /**
     * @param expected the key that the record must have
     */
    void check(Arrival arrival, String expected) throws RefusedException {
        byte[] key = arrival.record().key();
        if (key == null) {
            throw refused(Reason.KEY_MISMATCH, "the key is null");
        }
        if (!Arrays.equals(key, expected.getBytes(StandardCharsets.UTF_8))) {
            String given = Utf8.decode(key, "key", TreeReader.STEP);
            throw refused(Reason.KEY_MISMATCH, "the key is '" + given + "', it must be '" + expected + "'");
        }
        partition.check(key, arrival.topic(), arrival.partition(), TreeReader.STEP);
    }

    /**
     * Refuses what no processor writes: compressed it fits its topic, and may change more counts than a transaction or
     * the memory can hold.
     */
    static void checkSize(byte @Nullable [] value) throws RefusedException {
        if (value != null && value.length > Topics.MAX_RECORD_BYTES) {
            throw refused(
                    Reason.TOO_LARGE,
                    "the value has " + value.length + " bytes, at most " + Topics.MAX_RECORD_BYTES + " are read");
        }
    }

    /** A count that is too large for its topic would stop the service. */
    static void checkLength(String name) throws RefusedException {
        if (name.length() > LONGEST_NAME) {
            throw refused(
                    Reason.TOO_LARGE,
                    "a name has " + name.length() + " characters, at most " + LONGEST_NAME + " are counted");
        }
    }

    private static RefusedException refused(Reason reason, String message) {
        return new RefusedException(reason, TreeReader.STEP, message);
    }
}
