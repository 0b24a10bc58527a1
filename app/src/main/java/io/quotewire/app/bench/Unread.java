package io.quotewire.app.bench;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the services lag behind, in offsets: for articles that is their number; for the sink's topics it includes
 * transaction markers.
 *
 * @param articles articles that the processor has not committed
 * @param events offsets that the sink has not committed
 * @param eventsWritten total offsets of the sink's topics
 */
record Unread(long articles, long events, long eventsWritten) {

    static Unread now(Cluster cluster, Settings settings) throws InterruptedException {
        return cluster.ask(admin -> {
            var topics = settings.topics();
            Map<TopicPartition, Long> articles = ends(admin, List.of(topics.articles()));
            Map<TopicPartition, Long> events = ends(admin, List.of(topics.mentions(), topics.processed()));
            return new Unread(
                    behind(admin, articles, topics.service(ServiceName.PROCESSOR.id())),
                    behind(admin, events, topics.service(ServiceName.SINK.id())),
                    events.values().stream().mapToLong(Long::longValue).sum());
        });
    }

    private static Map<TopicPartition, Long> ends(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> partitions =
                admin.describeTopics(topics).allTopicNames().get().values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin
                .listOffsets(partitions, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static long behind(Admin admin, Map<TopicPartition, Long> ends, String group)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue()
                        - Optional.ofNullable(committed.get(end.getKey()))
                                .map(OffsetAndMetadata::offset)
                                .orElse(0L))
                .sum();
    }
}
