package io.quotewire.monitor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Offsets of some partitions at one moment.
 *
 * @param at when they were asked for
 * @param starts the first kept
 * @param stables up to which readers of committed records get
 * @param ends of the next record
 * @param lastTimes latest timestamp on it, in milliseconds; -1 if it is empty
 */
record PartitionOffsets(
        Instant at,
        Map<TopicPartition, Long> starts,
        Map<TopicPartition, Long> stables,
        Map<TopicPartition, Long> ends,
        Map<TopicPartition, Long> lastTimes) {

    /** Asks for all of them at once. */
    static PartitionOffsets read(Admin admin, Collection<TopicPartition> partitions, Instant now)
            throws ExecutionException, InterruptedException {
        // The stable ends first: an end that moved meanwhile would look held back, one that stands before it never.
        ListOffsetsResult starts = ask(admin, partitions, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        ListOffsetsResult ends = ask(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        ListOffsetsResult stables = ask(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
        ListOffsetsResult last = ask(admin, partitions, OffsetSpec.maxTimestamp(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> stable = values(stables, ListOffsetsResultInfo::offset);
        Map<TopicPartition, Long> end = values(ends, ListOffsetsResultInfo::offset);
        stable.forEach((partition, offset) -> end.merge(partition, offset, Math::max));
        return new PartitionOffsets(
                now,
                values(starts, ListOffsetsResultInfo::offset),
                stable,
                end,
                values(last, ListOffsetsResultInfo::timestamp));
    }

    /**
     * Where partitions stood that long before, by the times of their records; if nothing came since, at their end.
     */
    Map<TopicPartition, Long> before(Admin admin, Duration window) throws ExecutionException, InterruptedException {
        OffsetSpec then = OffsetSpec.forTimestamp(at.minus(window).toEpochMilli());
        Map<TopicPartition, Long> before = new HashMap<>();
        values(ask(admin, ends.keySet(), then, IsolationLevel.READ_UNCOMMITTED), ListOffsetsResultInfo::offset)
                .forEach((partition, offset) -> before.put(partition, offset < 0 ? end(partition) : offset));
        return before;
    }

    boolean has(TopicPartition partition) {
        return ends.containsKey(partition);
    }

    long start(TopicPartition partition) {
        return starts.getOrDefault(partition, 0L);
    }

    long stable(TopicPartition partition) {
        return stables.getOrDefault(partition, 0L);
    }

    long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private static ListOffsetsResult ask(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec spec, IsolationLevel isolation) {
        return admin.listOffsets(
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec)),
                new ListOffsetsOptions(isolation));
    }

    private static Map<TopicPartition, Long> values(
            ListOffsetsResult result, ToLongFunction<ListOffsetsResultInfo> value)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> values = new HashMap<>();
        result.all().get().forEach((partition, info) -> values.put(partition, value.applyAsLong(info)));
        return values;
    }
}
