package io.quotewire.streaming.admin;

import io.quotewire.streaming.admin.InstallationStatus.GroupStatus;
import io.quotewire.streaming.admin.InstallationStatus.TopicStatus;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Reads the status of an installation from its cluster. The clients stay the caller's. */
public final class StatusReader {
    private static final Duration RATE_WINDOW = Duration.ofSeconds(60);

    private final Admin admin;
    private final UnreadRecords unread;
    private final Topics topics;
    private final Clock clock;

    public StatusReader(Admin admin, UnreadRecords unread, Topics topics, Clock clock) {
        this.admin = admin;
        this.unread = unread;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Reads everything once.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public InstallationStatus read() throws ExecutionException, InterruptedException {
        Instant now = clock.instant();
        Map<String, TopicDescription> described = describedTopics();
        List<TopicPartition> partitions = described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        return new InstallationStatus(now, topics(now, described, partitions, starts, ends), groups(now, starts, ends));
    }

    private Map<String, TopicDescription> describedTopics() throws ExecutionException, InterruptedException {
        var present = admin.listTopics().names().get();
        List<String> names = topics.all().stream()
                .map(TopicSpec::name)
                .filter(present::contains)
                .toList();
        return admin.describeTopics(names).allTopicNames().get();
    }

    private List<TopicStatus> topics(
            Instant now,
            Map<String, TopicDescription> described,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> minuteAgo = offsets(
                partitions, OffsetSpec.forTimestamp(now.minus(RATE_WINDOW).toEpochMilli()));
        Map<String, Long> bytes = bytes();
        List<TopicStatus> statuses = new ArrayList<>();
        for (TopicSpec spec : topics.all()) {
            TopicDescription topic = described.get(spec.name());
            if (topic == null) {
                continue;
            }
            long records = 0;
            long recent = 0;
            for (var info : topic.partitions()) {
                TopicPartition partition = new TopicPartition(spec.name(), info.partition());
                long end = ends.getOrDefault(partition, 0L);
                records += end - starts.getOrDefault(partition, 0L);
                long before = minuteAgo.getOrDefault(partition, -1L);
                recent += before < 0 ? 0 : end - before;
            }
            statuses.add(new TopicStatus(
                    spec.name(),
                    topic.partitions().size(),
                    records,
                    bytes.getOrDefault(spec.name(), 0L),
                    recent / (double) RATE_WINDOW.toSeconds()));
        }
        return statuses;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec)))
                .all()
                .get();
        Map<TopicPartition, Long> offsets = new HashMap<>();
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private Map<String, Long> bytes() throws ExecutionException, InterruptedException {
        List<Integer> brokers = admin.describeCluster().nodes().get().stream()
                .map(node -> node.id())
                .toList();
        Map<String, Long> bytes = new HashMap<>();
        admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                .flatMap(folders -> folders.values().stream())
                .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                .forEach(replica ->
                        bytes.merge(replica.getKey().topic(), replica.getValue().size(), Long::sum));
        return bytes;
    }

    private List<GroupStatus> groups(Instant now, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        List<GroupStatus> statuses = new ArrayList<>();
        for (Group group : groups()) {
            statuses.addAll(group(now, group, starts, ends));
        }
        return statuses;
    }

    /** A group of either protocol. */
    private record Group(String id, String state, int members) {}

    private List<Group> groups() throws ExecutionException, InterruptedException {
        List<Group> groups = new ArrayList<>();
        admin.describeConsumerGroups(ours(ListGroupsOptions.forConsumerGroups()))
                .all()
                .get()
                .forEach((id, group) -> groups.add(new Group(
                        id, group.groupState().toString(), group.members().size())));
        admin.describeStreamsGroups(ours(ListGroupsOptions.forStreamsGroups()))
                .all()
                .get()
                .forEach((id, group) -> groups.add(new Group(
                        id, group.groupState().toString(), group.members().size())));
        groups.sort(Comparator.comparing(Group::id));
        return groups;
    }

    private List<String> ours(ListGroupsOptions kind) throws ExecutionException, InterruptedException {
        return admin.listGroups(kind).all().get().stream()
                .map(GroupListing::groupId)
                .filter(name -> name.startsWith(topics.prefix() + '.'))
                .toList();
    }

    private List<GroupStatus> group(
            Instant now, Group group, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, Long>> unreadByTopic = unread(group.id(), starts);
        List<GroupStatus> statuses = new ArrayList<>();
        for (var topic : unreadByTopic.entrySet()) {
            UnreadRecords.Unread found = unread.after(topic.getValue(), ends);
            statuses.add(new GroupStatus(
                    group.id(),
                    topic.getKey(),
                    group.state(),
                    group.members(),
                    found.records(),
                    found.oldest()
                            .map(oldest ->
                                    Math.max(0, Duration.between(oldest, now).toMillis()) / 1000.0)
                            .orElse(null)));
        }
        return statuses;
    }

    /** Where a group stands: what it has not committed yet it reads from its start. */
    private Map<String, Map<TopicPartition, Long>> unread(String group, Map<TopicPartition, Long> starts)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, at) -> {
                    if (at != null && starts.containsKey(partition)) {
                        positions.put(partition, Math.max(at.offset(), starts.getOrDefault(partition, 0L)));
                    }
                });
        Set<String> read = new HashSet<>(inputs(group));
        positions.keySet().forEach(partition -> read.add(partition.topic()));
        Map<String, Map<TopicPartition, Long>> byTopic = new TreeMap<>();
        starts.forEach((partition, start) -> {
            if (read.contains(partition.topic())) {
                byTopic.computeIfAbsent(partition.topic(), topic -> new HashMap<>())
                        .put(partition, positions.getOrDefault(partition, start));
            }
        });
        return byTopic;
    }

    /** What a service of ours reads, whether it has come to it yet or not. */
    private List<String> inputs(String group) {
        if (group.equals(topics.service(ServiceName.PROCESSOR.id()))) {
            return List.of(topics.articles());
        }
        return group.equals(topics.service(ServiceName.SINK.id()))
                ? List.of(topics.mentions(), topics.processed())
                : List.of();
    }
}
