package io.quotewire.streaming.topology;

import org.apache.kafka.common.TopicPartition;

/** How far {@link AppliedOffsets} has read a partition. Changed in place: there is one for each partition of a task. */
final class PartitionProgress {
    static final long NONE = -1;

    final TopicPartition at;
    String topicId;

    /** Everything before it is applied, or was never a record. */
    long next;

    /** Before the record at hand, nothing was read of it by this task. */
    boolean first = true;

    /** Where the first gap begins that has not been looked into. */
    long unchecked = NONE;

    /** The record at which gaps were last looked into. */
    long checked = NONE;

    /** What was read last was read before. */
    boolean repeats;

    /** Something was read since the topic was last known to be the same. */
    boolean movedSinceSeen;

    /** The topic is another than the one that was read, and nothing of it was read yet. */
    boolean isMadeAnew;

    /** There was a topic of this name before it, whose offsets were the same. */
    boolean hasForerunner;

    /** How often {@link AppliedOffsets#checkAtRest} came by since it last moved. */
    int checksAtRest;

    boolean isDirty;

    PartitionProgress(TopicPartition at, String topicId, long next) {
        this.at = at;
        this.topicId = topicId;
        this.next = next;
        this.checked = next;
    }

    /** Nothing is applied of the topic that has this name now; the next record is its first. */
    void beginAnew(String id, long offset) {
        topicId = id;
        isMadeAnew = false;
        hasForerunner = true;
        next = offset;
        checked = offset;
        unchecked = NONE;
        first = true;
    }

    void moveTo(long offset) {
        movedSinceSeen = true;
        next = offset;
        checksAtRest = 0;
        isDirty = true;
    }
}
