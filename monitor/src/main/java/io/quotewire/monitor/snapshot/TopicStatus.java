package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of one topic.
 *
 * @param partitions how many
 * @param records offsets from the first kept to the end; on transactional topics they include commit markers
 * @param bytes on disk, all replicas; 0 if the cluster does not say
 * @param recordsPerSecond records that became readable in the last minute, per second; on topics where not all offsets
 *     are records (markers, compaction), multiplied by the share that was when scanned within the last minute
 * @param bytesPerSecond the same in bytes on disk of one replica, by the topic's mean record size
 * @param lastRecord the latest timestamp on the topic; null if it is empty
 * @param retentionSeconds after which records may be deleted; null if they are not deleted by age
 * @param headroomSeconds time until retention may delete the oldest record that some group has still to read, 0 if it
 *     has begun to; null if retention threatens no reader, or the record's age is unknown
 * @param underReplicated the number of partitions with fewer in-sync replicas than replicas
 * @param heldRecords the number of records after an open transaction, not yet visible to readers of committed records
 * @param heldSeconds how long the oldest of these has waited; null if none waits, or if it is unknown
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

    /** The state composed of parts. */
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

    /** The records on the topic. */
    public record Size(long records, long bytes) {}

    /** The new records. */
    public record Arriving(
            double recordsPerSecond,
            double bytesPerSecond,
            @Nullable Instant last) {}

    /** How long records are kept. */
    public record Retained(
            @Nullable Double retentionSeconds, @Nullable Double headroomSeconds) {
        public static final Retained FOR_EVER = new Retained(null, null);
    }

    /** The records that an open transaction holds back. */
    public record HeldBack(long records, @Nullable Double seconds) {
        public static final HeldBack NOTHING = new HeldBack(0, null);
    }

    /**
     * The state of one partition.
     *
     * @param start the first offset kept
     * @param stable the last stable offset, up to which readers of committed records can read
     * @param end the offset of the next record
     * @param leader node id of the leader, -1 if there is none
     * @param replicas the number of replicas
     * @param inSync how many of these are in sync
     */
    public record PartitionStatus(
            int partition, long start, long stable, long end, int leader, int replicas, int inSync) {

        /** Whether a replica has fallen behind or is missing. */
        public boolean underReplicated() {
            return inSync < replicas;
        }
    }
}
