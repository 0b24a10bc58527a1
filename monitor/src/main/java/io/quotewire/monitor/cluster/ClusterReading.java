package io.quotewire.monitor.cluster;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.MemberStatus;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The cluster's share of a {@link io.quotewire.monitor.snapshot.Snapshot}; the fields mean the same. */
public record ClusterReading(
        Instant at,
        int brokers,
        List<TopicStatus> topics,
        List<GroupStatus> groups,
        List<MemberStatus> members,
        List<HeldPartition> held,
        List<String> problems) {

    /** The same with the topics in this order, followed by any others. */
    public ClusterReading inOrder(List<String> names) {
        List<TopicStatus> ordered = topics.stream()
                .sorted(Comparator.comparingInt(
                        topic -> names.contains(topic.topic()) ? names.indexOf(topic.topic()) : names.size()))
                .toList();
        return new ClusterReading(at, brokers, ordered, groups, members, held, problems);
    }
}
