package io.quotewire.monitor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
 * @param at when they were requested
 * @param starts the first offsets kept
 * @param stables the last stable offsets, up to which readers of committed records can read
 * @param ends the offsets of the next records
 * @param lastTimes the latest timestamps, in milliseconds; -1 if the partition is empty
 */
record PartitionOffsets(
        Instant at,
        Map<TopicPartition, Long> starts,
        Map<TopicPartition, Long> stables,
        Map<TopicPartition, Long> ends,
        Map<TopicPartition, Long> lastTimes) {

    /** Requests all of them at once; partitions of topics that have been deleted are left out. */
    static PartitionOffsets read(Admin admin, Collection<TopicPartition> partitions, Instant now)
            throws ExecutionException, InterruptedException {
        // The ends first: if records were committed in between, the other order would show them as held back.
        ListOffsetsResult starts = ask(admin, partitions, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        ListOffsetsResult ends = ask(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        ListOffsetsResult stables = ask(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
        ListOffsetsResult last = ask(admin, partitions, OffsetSpec.maxTimestamp(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> start = values(starts, partitions, ListOffsetsResultInfo::offset);
        Map<TopicPartition, Long> end = values(ends, start.keySet(), ListOffsetsResultInfo::offset);
        Map<TopicPartition, Long> stable = values(stables, end.keySet(), ListOffsetsResultInfo::offset);
        Map<TopicPartition, Long> times = values(last, stable.keySet(), ListOffsetsResultInfo::timestamp);
        for (Map<TopicPartition, Long> each : List.of(start, end, stable)) {
            each.keySet().retainAll(times.keySet());
        }
        stable.forEach((partition, offset) -> end.merge(partition, offset, Math::max));
        return new PartitionOffsets(now, start, stable, end, times);
    }

    /**
     * The offsets of the partitions that long before, by the timestamps of their records; the end if no record came
     * since.
     */
    Map<TopicPartition, Long> before(Admin admin, Duration window) throws ExecutionException, InterruptedException {
        OffsetSpec then = OffsetSpec.forTimestamp(at.minus(window).toEpochMilli());
        Map<TopicPartition, Long> before = new HashMap<>(ends);
        ListOffsetsResult asked = ask(admin, ends.keySet(), then, IsolationLevel.READ_UNCOMMITTED);
        values(asked, ends.keySet(), ListOffsetsResultInfo::offset).forEach((partition, offset) -> {
            if (offset >= 0) {
                before.put(partition, offset);
            }
        });
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
            ListOffsetsResult result,
            Collection<TopicPartition> partitions,
            ToLongFunction<ListOffsetsResultInfo> value)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> values = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Problems.unlessDeleted(result.partitionResult(partition))
                    .ifPresent(info -> values.put(partition, value.applyAsLong(info)));
        }
        return values;
    }
}
