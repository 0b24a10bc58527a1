package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import org.apache.kafka.common.utils.Utils;

/**
 * Records of one key lie in one partition, the one that Java's producer chooses: what is remembered and counted under a
 * key is kept there. A librdkafka producer chooses another unless told otherwise.
 */
public final class PartitionCheck {
    private final TopicLayout layout;

    public PartitionCheck(TopicLayout layout) {
        this.layout = layout;
    }

    /** The partition of a key among as many, from 0. */
    public static int of(byte[] key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /**
     * Checks where a record was read.
     *
     * @throws RefusedException where its key belongs in another partition
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
