package io.quotewire.streaming.admin;

import io.quotewire.streaming.admin.InstallationStatus.GroupStatus;
import io.quotewire.streaming.admin.InstallationStatus.TopicStatus;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
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
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        return new InstallationStatus(now, topics(now, described, partitions, ends), groups(now, ends));
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
            Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
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

    private List<GroupStatus> groups(Instant now, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        List<String> names = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(name -> name.startsWith(topics.prefix() + '.'))
                .sorted()
                .toList();
        Map<String, ConsumerGroupDescription> described =
                new TreeMap<>(admin.describeConsumerGroups(names).all().get());
        List<GroupStatus> statuses = new ArrayList<>();
        for (ConsumerGroupDescription group : described.values()) {
            statuses.addAll(group(now, group, ends));
        }
        return statuses;
    }

    private List<GroupStatus> group(Instant now, ConsumerGroupDescription group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, Long>> unreadByTopic = new TreeMap<>();
        admin.listConsumerGroupOffsets(group.groupId())
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, at) -> {
                    if (at != null && ends.containsKey(partition)) {
                        unreadByTopic
                                .computeIfAbsent(partition.topic(), topic -> new HashMap<>())
                                .put(partition, at.offset());
                    }
                });
        List<GroupStatus> statuses = new ArrayList<>();
        for (var topic : unreadByTopic.entrySet()) {
            UnreadRecords.Unread found = unread.after(topic.getValue(), ends);
            statuses.add(new GroupStatus(
                    group.groupId(),
                    topic.getKey(),
                    group.groupState().toString(),
                    group.members().size(),
                    found.records(),
                    found.oldest()
                            .map(oldest ->
                                    Math.max(0, Duration.between(oldest, now).toMillis()) / 1000.0)
                            .orElse(null)));
        }
        return statuses;
    }
}
