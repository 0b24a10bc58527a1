package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.kafka.Cluster;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupMemberAssignment.TaskIds;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * The partitions and committed offsets of a service's instances, as the broker sees them.
 *
 * @param id of the group
 * @param streams whether it uses the streams protocol
 */
public record GroupView(Cluster cluster, String id, boolean streams) {
    private static final String THREAD = "-StreamThread";

    /** The partitions of each instance's threads, by the instance's name; empty if the group does not exist yet. */
    Map<String, Set<TopicPartition>> partitions() throws InterruptedException {
        return cluster.ask(admin -> {
            try {
                return streams ? ofStreams(admin) : ofClassic(admin);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return Map.of();
                }
                throw e;
            }
        });
    }

    /** The committed offset of each partition. */
    Map<TopicPartition, Long> committed() throws InterruptedException {
        return cluster.ask(admin -> {
            Map<TopicPartition, OffsetAndMetadata> offsets = streams
                    ? admin.listStreamsGroupOffsets(Map.of(id, new ListStreamsGroupOffsetsSpec()))
                            .partitionsToOffsetAndMetadata(id)
                            .get()
                    : admin.listConsumerGroupOffsets(id)
                            .partitionsToOffsetAndMetadata()
                            .get();
            Map<TopicPartition, Long> committed = new HashMap<>();
            offsets.forEach((partition, offset) -> {
                if (offset != null) {
                    committed.put(partition, offset.offset());
                }
            });
            return committed;
        });
    }

    private Map<String, Set<TopicPartition>> ofClassic(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, Set<TopicPartition>> shares = new TreeMap<>();
        admin.describeConsumerGroups(List.of(id)).all().get().values().stream()
                .flatMap(group -> group.members().stream())
                .forEach(member -> shares.computeIfAbsent(instance(member.clientId()), any -> new HashSet<>())
                        .addAll(member.assignment().topicPartitions()));
        return shares;
    }

    private Map<String, Set<TopicPartition>> ofStreams(Admin admin) throws ExecutionException, InterruptedException {
        StreamsGroupDescription group = Objects.requireNonNull(
                admin.describeStreamsGroups(List.of(id)).all().get().get(id), "the group asked for");
        Map<String, List<String>> topics = new HashMap<>();
        group.subtopologies().forEach(part -> topics.put(part.subtopologyId(), part.sourceTopics()));
        Map<String, Set<TopicPartition>> shares = new TreeMap<>();
        group.members().forEach(member -> {
            Set<TopicPartition> share = shares.computeIfAbsent(instance(member.clientId()), any -> new HashSet<>());
            for (TaskIds task : member.assignment().activeTasks()) {
                for (String topic : topics.getOrDefault(task.subtopologyId(), List.of())) {
                    task.partitions().forEach(partition -> share.add(new TopicPartition(topic, partition)));
                }
            }
        });
        return shares;
    }

    private static String instance(String client) {
        int thread = client.indexOf(THREAD);
        return thread < 0 ? client : client.substring(0, thread);
    }
}
