package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import org.apache.kafka.common.utils.Utils;

/**
 * Checks that a record lies in the partition that Java's default partitioner chooses for its key: state and counts of a
 * key are kept per partition. By default, librdkafka producers choose another one.
 */
public final class PartitionCheck {
    private final TopicLayout layout;

    public PartitionCheck(TopicLayout layout) {
        this.layout = layout;
    }

    /** The partition of a key, from 0. */
    public static int of(byte[] key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /**
     * Checks the partition that a record was read from.
     *
     * @throws RefusedException if its key belongs in another partition
     */
    public void check(byte[] key, String topic, int partition, String step) throws RefusedException {
        int partitions = layout.partitions(topic);
        int expected = of(key, partitions);
        if (expected != partition) {
            throw new RefusedException(
                    Reason.WRONG_PARTITION,
                    step,
                    "the key belongs in partition " + expected + " of " + partitions + ", not " + partition
                            + "; a librdkafka producer needs partitioner=murmur2_random");
        }
    }
}
