package io.quotewire.faults.installation;

import io.quotewire.streaming.contract.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.ClassicGroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far the services have read, by the offsets they have committed. */
public final class ServiceProgress {
    private final Admin admin;
    private final Topics topics;

    ServiceProgress(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /** The current ends of topics for readers of committed records. */
    public Map<TopicPartition, Long> ends(String... names) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(List.of(names)).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition ->
                            wanted.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : admin.listOffsets(
                        wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()) {
            ends.put(end.getKey(), end.getValue().offset());
        }
        return ends;
    }

    /** Whether a service's group has committed at least these offsets. */
    public boolean isPast(String service, Map<TopicPartition, Long> offsets)
            throws ExecutionException, InterruptedException {
        return behind(service, offsets).isEmpty();
    }

    /** The partitions for which a service's group has not committed these offsets. */
    public List<TopicPartition> behind(String service, Map<TopicPartition, Long> offsets)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(topics.service(service))
                .partitionsToOffsetAndMetadata()
                .get();
        List<TopicPartition> behind = new ArrayList<>();
        offsets.forEach((partition, offset) -> {
            OffsetAndMetadata next = committed.get(partition);
            if (offset > 0 && (next == null || next.offset() < offset)) {
                behind.add(partition);
            }
        });
        return behind;
    }

    /** The number of members of a service's group if it is stable; otherwise 0. */
    public int members(String service) throws ExecutionException, InterruptedException {
        return admin.describeClassicGroups(List.of(topics.service(service))).all().get().values().stream()
                .filter(group -> group.state() == ClassicGroupState.STABLE)
                .mapToInt(group -> group.members().size())
                .sum();
    }
}
