package io.quotewire.monitor.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The state of one group on one topic.
 *
 * @param protocol {@code classic}, {@code consumer}, {@code streams} or {@code share}
 * @param state as Kafka names it: {@code Stable}, {@code Empty}, …
 * @param members the number of current members; a service has one for each of its stream threads
 * @param lag the number of unread records, including those held back by an open transaction
 * @param lagExact whether {@code lag} was counted; otherwise it is estimated from the offsets and the share of them
 *     that are records
 * @param held how many of {@code lag} are not yet visible to readers of committed records
 * @param lagSeconds age of the next unread record in seconds, visible or not; null if all is read, or if it is unknown,
 *     since the record could not be read, in time or for lack of rights. If that is so in some partitions only, it is
 *     the age in the others, provided that this is {@link #LATE} or more
 * @param growing whether {@code lagSeconds} rose within the last minute by more than a tenth of the time that passed
 * @param headroomSeconds time until retention may delete that record, 0 if it has deleted some; null if it will not,
 *     or if the record's age is unknown
 * @param overtaken the number of records that retention deleted before they were read
 * @param partitions by number
 */
public record GroupStatus(
        String group,
        String topic,
        String protocol,
        String state,
        int members,
        long lag,
        boolean lagExact,
        long held,
        @Nullable Double lagSeconds,
        boolean growing,
        @Nullable Double headroomSeconds,
        long overtaken,
        List<PartitionLag> partitions) {
    /** A smaller lag is normal operation. */
    public static final Duration LATE = Duration.ofSeconds(10);

    public GroupStatus {
        partitions = List.copyOf(partitions);
    }

    /** The age of the next unread record; 0 if all is read, empty if records wait and it is unknown. */
    public OptionalDouble secondsBehind() {
        return seconds(lag, lagSeconds);
    }

    /** The same, infinite if it is unknown: for those that may be late to come before others. */
    public double mostSecondsBehind() {
        return secondsBehind().orElse(Double.POSITIVE_INFINITY);
    }

    private static OptionalDouble seconds(long lag, @Nullable Double lagSeconds) {
        if (lagSeconds != null) {
            return OptionalDouble.of(lagSeconds);
        }
        return lag > 0 ? OptionalDouble.empty() : OptionalDouble.of(0);
    }

    /** Whether the next unread record may be older than {@code lagSeconds}: not all partitions could be read. */
    public boolean ageUnknown() {
        return secondsBehind().isEmpty()
                || partitions.stream().anyMatch(at -> at.secondsBehind().isEmpty());
    }

    /** Whether the age of the next unread record is known to be {@link #LATE} or more. */
    public boolean late() {
        return secondsBehind().orElse(0) >= LATE.toSeconds();
    }

    /** The state composed of parts. */
    public static GroupStatus of(
            Readers readers,
            String topic,
            Behind behind,
            boolean growing,
            @Nullable Double headroomSeconds,
            List<PartitionLag> partitions) {
        return new GroupStatus(
                readers.group,
                topic,
                readers.protocol,
                readers.state,
                readers.members,
                behind.lag,
                behind.exact,
                behind.held,
                behind.seconds,
                growing,
                headroomSeconds,
                behind.overtaken,
                partitions);
    }

    /** The same, marked with whether it falls further behind. */
    public GroupStatus withGrowing(boolean grows) {
        return of(
                new Readers(group, protocol, state, members),
                topic,
                new Behind(lag, lagExact, held, lagSeconds, overtaken),
                grows,
                headroomSeconds,
                partitions);
    }

    /** The group and its members. */
    public record Readers(String group, String protocol, String state, int members) {}

    /** The group's lag. */
    public record Behind(
            long lag, boolean exact, long held, @Nullable Double seconds, long overtaken) {
        /** A counted lag without records that are held back or were deleted. */
        public static Behind by(long lag, @Nullable Double seconds) {
            return new Behind(lag, true, 0, seconds, 0);
        }
    }

    /**
     * A group's state in one partition.
     *
     * @param committed the committed offset; null if there is none and it starts at the beginning
     * @param lag as for the group
     * @param lagSeconds as for the group
     * @param next when the next unread record arrived; null if all is read, or it is unknown
     */
    public record PartitionLag(
            int partition,
            @Nullable Long committed,
            long lag,
            @Nullable Double lagSeconds,
            @Nullable Instant next) {
        /** As for the group. */
        public OptionalDouble secondsBehind() {
            return seconds(lag, lagSeconds);
        }
    }
}
