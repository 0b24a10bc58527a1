package io.quotewire.monitor.cluster;

import io.quotewire.monitor.snapshot.MemberStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/**
 * A group of any protocol, as the cluster describes it.
 *
 * @param members with their assignments
 * @param reads topics that its members are assigned or subscribed to
 * @param committed the committed offsets
 * @param whole whether it starts from the beginning in partitions where it has not committed an offset
 */
record Group(
        String id,
        String protocol,
        String state,
        List<MemberStatus> members,
        Set<String> reads,
        Map<TopicPartition, Long> committed,
        boolean whole) {

    /** Whether it reads, or has read, one of these topics. */
    boolean reads(Predicate<String> topics) {
        return reads.stream().anyMatch(topics)
                || committed.keySet().stream().map(TopicPartition::topic).anyMatch(topics);
    }

    /** The same, for a group that reads only partitions with a committed offset. */
    Group sharing() {
        return new Group(id, protocol, state, members, reads, committed, false);
    }
}
