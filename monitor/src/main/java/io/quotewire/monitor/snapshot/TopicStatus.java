package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic.
 *
 * @param partitions how many
 * @param records offsets from the first kept to the end; on transactional topics commit markers are among them
 * @param bytes on disk, all replicas; 0 if the cluster does not say
 * @param recordsPerSecond records that became readable in the last minute, divided by its seconds; on topics where
 *     offsets are not all records (markers, compaction) by the share that was, when looked at within the last minute
 * @param bytesPerSecond the same in bytes on disk of one replica, by the topic's mean
 * @param lastRecord the latest timestamp on the topic; null if it is empty
 * @param retentionSeconds after which records may be deleted; null if time deletes nothing
 * @param headroomSeconds time until retention may delete the oldest record that some group has still to read, 0 if
 *     it has begun to; null if retention threatens no reader
 * @param underReplicated partitions with fewer replicas in sync than they have
 * @param heldRecords records that readers of committed records cannot see yet, because a transaction is open before
 *     them
 * @param heldSeconds since when the oldest of these waits; null if none does
 * @param layout each partition, by number
 */
public record TopicStatus(
        String topic,
        int partitions,
        long records,
        long bytes,
        double recordsPerSecond,
        double bytesPerSecond,
        @Nullable Instant lastRecord,
        @Nullable Double retentionSeconds,
        @Nullable Double headroomSeconds,
        int underReplicated,
        long heldRecords,
        @Nullable Double heldSeconds,
        List<PartitionStatus> layout) {

    public TopicStatus {
        layout = List.copyOf(layout);
    }

    /** A topic of its parts. */
    public static TopicStatus of(
            String topic,
            int partitions,
            Size size,
            Arriving arriving,
            Retained kept,
            HeldBack heldBack,
            List<PartitionStatus> layout) {
        return new TopicStatus(
                topic,
                partitions,
                size.records,
                size.bytes,
                arriving.recordsPerSecond,
                arriving.bytesPerSecond,
                arriving.last,
                kept.retentionSeconds,
                kept.headroomSeconds,
                (int) layout.stream().filter(PartitionStatus::underReplicated).count(),
                heldBack.records,
                heldBack.seconds,
                layout);
    }

    /** What lies there. */
    public record Size(long records, long bytes) {}

    /** What comes. */
    public record Arriving(
            double recordsPerSecond,
            double bytesPerSecond,
            @Nullable Instant last) {}

    /** How long it stays. */
    public record Retained(
            @Nullable Double retentionSeconds, @Nullable Double headroomSeconds) {
        public static final Retained FOR_EVER = new Retained(null, null);
    }

    /** What an open transaction holds back. */
    public record HeldBack(long records, @Nullable Double seconds) {
        public static final HeldBack NOTHING = new HeldBack(0, null);
    }

    /**
     * One partition.
     *
     * @param start the first offset kept
     * @param stable the offset up to which readers of committed records get
     * @param end the offset of the next record
     * @param leader node id of the leader, -1 if there is none
     * @param replicas of the partition
     * @param inSync of these
     */
    public record PartitionStatus(
            int partition, long start, long stable, long end, int leader, int replicas, int inSync) {

        /** Whether a replica has fallen behind or is gone. */
        public boolean underReplicated() {
            return inSync < replicas;
        }
    }
}
