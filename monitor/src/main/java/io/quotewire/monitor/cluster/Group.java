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
 * @param members with what they have been given
 * @param reads topics that it has been given or named
 * @param committed where it goes on
 * @param whole whether what it has not committed of a topic that it reads it reads from the start
 */
record Group(
        String id,
        String protocol,
        String state,
        List<MemberStatus> members,
        Set<String> reads,
        Map<TopicPartition, Long> committed,
        boolean whole) {

    /** Whether it reads one of these topics, or has read it. */
    boolean reads(Predicate<String> topics) {
        return reads.stream().anyMatch(topics)
                || committed.keySet().stream().map(TopicPartition::topic).anyMatch(topics);
    }

    /** The same, of which nothing is to be read but what it has committed. */
    Group sharing() {
        return new Group(id, protocol, state, members, reads, committed, false);
    }
}
