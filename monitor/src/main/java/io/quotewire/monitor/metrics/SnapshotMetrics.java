package io.quotewire.monitor.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.PartitionLag;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The latest snapshot as metrics. Those about Kafka have the names that the common exporters use, so that their
 * dashboards and alerts keep working. Without a snapshot the only metric is {@code quotewire_monitor_up}. Thread-safe.
 */
public final class SnapshotMetrics implements MultiCollector {
    private static final String TOPIC = "topic";
    private static final String PARTITION = "partition";
    private static final String GROUP = "consumergroup";

    private final Supplier<Optional<Snapshot>> latest;

    /** @param latest the snapshot to show, empty while there is none */
    public SnapshotMetrics(Supplier<Optional<Snapshot>> latest) {
        this.latest = latest;
    }

    @Override
    public MetricSnapshots collect() {
        Families families = new Families();
        Optional<Snapshot> snapshot = latest.get();
        families.gauge("quotewire_monitor_up", "1 while the monitor can read the cluster, else 0")
                .add(snapshot.isPresent() ? 1 : 0);
        snapshot.ifPresent(seen -> {
            families.gauge("kafka_brokers", "Brokers in the cluster").add(seen.brokers());
            seen.topics().forEach(topic -> topic(families, topic));
            partitions(seen.topics()).forEach((labels, at) -> partition(families, at, labels));
            seen.groups().forEach(group -> group(families, group));
            lags(seen.groups()).forEach((labels, at) -> lag(families, at, labels));
            members(families, seen);
            ours(families, seen);
        });
        return families.snapshots();
    }

    private static void topic(Families families, TopicStatus topic) {
        String name = topic.topic();
        families.gauge("kafka_topic_partitions", "Partitions of the topic").add(topic.partitions(), TOPIC, name);
        families.gauge("kafka_topic_size_bytes", "Bytes on disk, all replicas").add(topic.bytes(), TOPIC, name);
        families.gauge("kafka_topic_records_per_second", "Records that came in the last minute, a second")
                .add(topic.recordsPerSecond(), TOPIC, name);
        families.gauge("kafka_topic_bytes_per_second", "Bytes that came in the last minute, a second, of one replica")
                .add(topic.bytesPerSecond(), TOPIC, name);
        if (topic.lastRecord() != null) {
            families.gauge("kafka_topic_last_record_timestamp_seconds", "Latest timestamp on the topic, Unix time")
                    .add(topic.lastRecord().toEpochMilli() / 1000.0, TOPIC, name);
        }
        families.gauge("kafka_topic_held_records", "Records that no reader of committed records can see yet")
                .add(topic.heldRecords(), TOPIC, name);
        if (topic.heldSeconds() != null || topic.heldRecords() == 0) {
            families.gauge("kafka_topic_held_seconds", "Age of the oldest record behind an open transaction")
                    .add(topic.heldSeconds() == null ? 0 : topic.heldSeconds(), TOPIC, name);
        }
        optional(
                families,
                "kafka_topic_retention_seconds",
                "Age at which records may be deleted",
                name,
                topic.retentionSeconds());
        optional(
                families,
                "kafka_topic_retention_headroom_seconds",
                "Time until a record may be deleted that a group has still to read",
                name,
                topic.headroomSeconds());
    }

    /** The partitions by their labels, which all their metrics share, in the order of the labels. */
    private static SortedMap<Labels, PartitionStatus> partitions(List<TopicStatus> topics) {
        SortedMap<Labels, PartitionStatus> all = new TreeMap<>();
        for (TopicStatus topic : topics) {
            for (PartitionStatus at : topic.layout()) {
                all.put(Labels.of(TOPIC, topic.topic(), PARTITION, Integer.toString(at.partition())), at);
            }
        }
        return all;
    }

    private static void partition(Families families, PartitionStatus at, Labels labels) {
        families.gauge("kafka_topic_partition_current_offset", "Offset of the next record")
                .add(at.end(), labels);
        families.gauge("kafka_topic_partition_oldest_offset", "Offset of the first record kept")
                .add(at.start(), labels);
        families.gauge("kafka_topic_partition_stable_offset", "Offset up to which committed records can be read")
                .add(at.stable(), labels);
        families.gauge("kafka_topic_partition_leader", "Node id of the leader, -1 where there is none")
                .add(at.leader(), labels);
        families.gauge("kafka_topic_partition_replicas", "Replicas of the partition")
                .add(at.replicas(), labels);
        families.gauge("kafka_topic_partition_in_sync_replica", "Replicas of the partition that are in sync")
                .add(at.inSync(), labels);
        families.gauge("kafka_topic_partition_under_replicated_partition", "1 where a replica is not in sync")
                .add(at.underReplicated() ? 1 : 0, labels);
    }

    private static void optional(Families families, String name, String help, String topic, @Nullable Double value) {
        if (value != null) {
            families.gauge(name, help).add(value, TOPIC, topic);
        }
    }

    private static void group(Families families, GroupStatus group) {
        String[] whole = {GROUP, group.group(), TOPIC, group.topic()};
        families.untyped("kafka_consumergroup_lag_sum", "Records of the topic that the group has not read")
                .add(group.lag(), whole);
        families.untyped("kafka_consumergroup_current_offset_sum", "Sum of the offsets from which the group goes on")
                .add(
                        group.partitions().stream()
                                .map(PartitionLag::committed)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                        whole);
        families.gauge("kafka_consumergroup_lag_growing", "1 while the age of the next unread record grows")
                .add(group.growing() ? 1 : 0, whole);
        families.gauge("kafka_consumergroup_held_records", "Unread records that an open transaction holds back")
                .add(group.held(), whole);
        families.gauge("kafka_consumergroup_overtaken_records", "Records that were deleted before the group read them")
                .add(group.overtaken(), whole);
    }

    /** As {@link #partitions}. */
    private static SortedMap<Labels, PartitionLag> lags(List<GroupStatus> groups) {
        SortedMap<Labels, PartitionLag> all = new TreeMap<>();
        for (GroupStatus group : groups) {
            for (PartitionLag at : group.partitions()) {
                String partition = Integer.toString(at.partition());
                all.put(Labels.of(GROUP, group.group(), TOPIC, group.topic(), PARTITION, partition), at);
            }
        }
        return all;
    }

    private static void lag(Families families, PartitionLag at, Labels labels) {
        if (at.committed() != null) {
            families.gauge("kafka_consumergroup_current_offset", "Offset from which the group goes on")
                    .add(at.committed(), labels);
        }
        families.gauge("kafka_consumergroup_lag", "Records that the group has not read")
                .add(at.lag(), labels);
        at.secondsBehind()
                .ifPresent(seconds -> families.gauge(
                                "kafka_consumergroup_group_lag_seconds",
                                "Age of the next record that the group has not read")
                        .add(seconds, labels));
    }

    private static void members(Families families, Snapshot snapshot) {
        snapshot.groups().stream()
                .collect(Collectors.toMap(GroupStatus::group, group -> group, (one, other) -> one))
                .values()
                .forEach(group -> {
                    families.gauge(
                                    "kafka_consumergroup_members",
                                    "Members of the group: of a service each of its stream threads")
                            .add(group.members(), GROUP, group.group());
                    families.gauge("kafka_consumergroup_state", "1 for the protocol and state in which the group is")
                            .add(1, GROUP, group.group(), "protocol", group.protocol(), "state", group.state());
                });
        snapshot.groups().stream()
                .collect(Collectors.groupingBy(GroupStatus::group))
                .forEach((group, topics) -> behind(topics)
                        .ifPresent(seconds -> families.gauge(
                                        "kafka_consumergroup_group_max_lag_seconds",
                                        "Age of the oldest record that the group has not read, on any topic")
                                .add(seconds, GROUP, group)));
    }

    /** How far a group is behind; empty if that is unknown of one of its topics, and on the others it is not late. */
    private static OptionalDouble behind(List<GroupStatus> topics) {
        boolean known = topics.stream().allMatch(at -> at.secondsBehind().isPresent());
        return known || topics.stream().anyMatch(GroupStatus::late)
                ? topics.stream()
                        .mapToDouble(at -> at.secondsBehind().orElse(0))
                        .max()
                : OptionalDouble.empty();
    }

    private static void ours(Families families, Snapshot snapshot) {
        snapshot.deadLetters()
                .unreadByReason()
                .forEach((reason, count) -> families.gauge(
                                "quotewire_dead_letters_unread",
                                "Dead letters that were neither put back nor dismissed")
                        .add(count, "reason", reason));
        // Not 0 before they are read, or without the right to.
        if (snapshot.deadLetters().complete() || snapshot.deadLetters().kept() > 0) {
            families.gauge("quotewire_dead_letters_kept", "Dead letters on their topic")
                    .add(snapshot.deadLetters().kept());
        }
        snapshot.services().forEach(service -> {
            families.gauge("quotewire_service_live", "1 where the service answers and is not in error")
                    .add(service.live() ? 1 : 0, "service", service.name());
            families.gauge("quotewire_service_ready", "1 where the service does its work")
                    .add(service.ready() ? 1 : 0, "service", service.name());
        });
        families.gauge("quotewire_monitor_problems", "Parts of the cluster that the monitor could not read")
                .add(snapshot.problems().size());
    }
}
