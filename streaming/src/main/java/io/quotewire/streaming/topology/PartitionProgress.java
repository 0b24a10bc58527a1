package io.quotewire.streaming.topology;

import org.apache.kafka.common.TopicPartition;

/** How far {@link AppliedOffsets} has read a partition. Changed in place: there is one for each partition of a task. */
final class PartitionProgress {
    static final long NONE = -1;

    final TopicPartition at;
    final String topicId;

    /** Everything before it is applied, or was never a record. */
    long next;

    /** Before the record at hand, nothing was read of it by this task. */
    boolean first = true;

    /** Where the first gap begins that has not been looked into. */
    long unchecked = NONE;

    /** The record at which gaps were last looked into. */
    long checked = NONE;

    /** How often {@link AppliedOffsets#checkAtRest} came by since it last moved. */
    int checksAtRest;

    boolean isDirty;

    PartitionProgress(TopicPartition at, String topicId, long next) {
        this.at = at;
        this.topicId = topicId;
        this.next = next;
        this.checked = next;
    }

    void moveTo(long offset) {
        next = offset;
        checksAtRest = 0;
        isDirty = true;
    }
}
