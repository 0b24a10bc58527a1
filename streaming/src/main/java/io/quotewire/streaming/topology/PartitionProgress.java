package io.quotewire.streaming.topology;

import org.apache.kafka.common.TopicPartition;

/** How far {@link AppliedOffsets} has read a partition. Mutable: there is one for each partition of a task. */
final class PartitionProgress {
    static final long NONE = -1;

    final TopicPartition at;
    String topicId;

    /** Everything before this offset has been applied, or was never a record. */
    long next;

    /** Whether this task has not read anything from the partition before the current record. */
    boolean first = true;

    /** Start of the first gap that has not been checked. */
    long unchecked = NONE;

    /** Offset at which gaps were last checked. */
    long checked = NONE;

    /** Whether the last record read was a repeat. */
    boolean repeats;

    /** Whether anything was read since the topic was last known to be the same. */
    boolean movedSinceSeen;

    /** Whether the topic has been recreated and nothing was read from the new one yet. */
    boolean isRecreated;

    /** Whether there was an earlier topic of the same name, with the same offsets. */
    boolean hasForerunner;

    /** Calls of {@link AppliedOffsets#checkAtRest} since the position last moved. */
    int checksAtRest;

    boolean isDirty;

    PartitionProgress(TopicPartition at, String topicId, long next) {
        this.at = at;
        this.topicId = topicId;
        this.next = next;
        this.checked = next;
    }

    /** Starts over with a recreated topic, of which nothing has been applied; the next record is its first. */
    void beginAnew(String id, long offset) {
        topicId = id;
        isRecreated = false;
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
