package io.quotewire.monitor.tail;

import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Follows a topic without a group: committed records only, and a bounded number per call; if only the latest are
 * wanted, older ones are skipped without being read. A missing topic yields nothing until it is created; a recreated
 * one, which has another id, is read from its own beginning. Not thread-safe.
 */
final class TopicTail implements AutoCloseable {
    /** From the start. */
    static final long ALL = Long.MAX_VALUE;

    private static final Duration ASKING = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Admin admin;
    private final String topic;
    private final long last;
    private List<TopicPartition> partitions = List.of();
    private Map<TopicPartition, Long> ends = Map.of();
    private Optional<Uuid> id = Optional.empty();
    private News news = new News(false);

    /**
     * What came since the last call, also while calls failed.
     *
     * @param begunAnew whether there is another topic than before, so that what was returned earlier is gone
     * @param passed the partitions in which records were skipped
     */
    record News(boolean begunAnew, Set<Integer> passed, List<ConsumerRecord<byte[], byte[]>> records) {
        private News(boolean begunAnew) {
            this(begunAnew, new HashSet<>(), new ArrayList<>());
        }
    }

    /** @param last how many offsets before the end of each partition are wanted, at each call */
    TopicTail(Settings settings, String topic, long last) {
        this.topic = topic;
        this.last = last;
        this.consumer = TopicReader.consumer(
                settings,
                Map.of(
                        "fetch.max.wait.ms",
                        50,
                        "max.partition.fetch.bytes",
                        256 * 1024,
                        "client.id",
                        "quotewire-monitor-" + topic));
        this.admin = ImpatientAdmin.create(settings);
    }

    /**
     * The news since the last call that returned, up to the current end or for at most this time.
     *
     * @throws KafkaException if the cluster does not answer, or refuses to; nothing is lost for the next call
     */
    News next(Duration atMost) {
        join();
        if (!partitions.isEmpty()) {
            ends = consumer.endOffsets(partitions, ASKING);
            passOver();
            long deadline = System.nanoTime() + atMost.toNanos();
            while (!complete() && System.nanoTime() < deadline) {
                consumer.poll(POLL).forEach(news.records()::add);
            }
        }
        News told = news;
        news = new News(false);
        return told;
    }

    private void passOver() {
        ends.forEach((partition, end) -> {
            if (last != ALL && consumer.position(partition) < end - last) {
                consumer.seek(partition, end - last);
                news.passed().add(partition.partition());
            }
        });
    }

    /** Whether all records that existed at the last call have been read. */
    boolean complete() {
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    /** The first offset kept of each partition. */
    Map<Integer, Long> starts() {
        Map<Integer, Long> starts = new HashMap<>();
        consumer.beginningOffsets(partitions, ASKING)
                .forEach((partition, start) -> starts.put(partition.partition(), start));
        return starts;
    }

    /** Adds new partitions, and forgets those of a topic that is gone. */
    private void join() {
        Optional<TopicDescription> described = described();
        Optional<Uuid> now = described.map(TopicDescription::topicId);
        if (id.isPresent() && !id.equals(now)) {
            news = new News(true);
            consumer.assign(List.of());
            partitions = List.of();
        }
        id = now;
        List<TopicPartition> present = described.stream()
                .flatMap(topicNow -> topicNow.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        List<TopicPartition> added = present.stream()
                .filter(partition -> !partitions.contains(partition))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        consumer.assign(present);
        consumer.beginningOffsets(added, ASKING).forEach(consumer::seek);
        partitions = present;
    }

    /** Empty if there is no such topic, or none that this user may know of. */
    private Optional<TopicDescription> described() {
        try {
            var asked = admin.describeTopics(List.of(topic)).topicNameValues().get(topic);
            return Optional.of(Objects.requireNonNull(asked).get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException
                    || e.getCause() instanceof TopicAuthorizationException) {
                return Optional.empty();
            }
            throw new KafkaException("the brokers do not describe " + topic, e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        consumer.close();
    }
}
