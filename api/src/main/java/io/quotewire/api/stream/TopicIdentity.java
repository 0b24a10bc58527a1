package io.quotewire.api.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Watches whether a topic is still the same, by its id and number of partitions. A consumer with assigned partitions
 * does not notice that their topic was deleted or given more partitions: it waits, and continues at its old offset in a
 * new topic of the same name. So the brokers are asked every two seconds. Not thread-safe.
 */
final class TopicIdentity implements AutoCloseable {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** The timeout of a request, during which subscribers wait. */
    private static final int PATIENCE_MILLIS = 5_000;

    private final String topic;
    private final Admin admin;
    private final TopicDescription described;
    private KafkaFuture<TopicDescription> asked;
    private long askedAt;

    /**
     * Requests the topic's identity.
     *
     * @throws KafkaException if the brokers do not describe it
     */
    TopicIdentity(Map<String, Object> kafka, String topic) {
        this.topic = topic;
        admin = Admin.create(kafka);
        try {
            asked = ask();
            described = asked.get();
        } catch (ExecutionException e) {
            admin.close(Duration.ZERO);
            throw new KafkaException("the brokers do not describe " + topic, e.getCause());
        } catch (InterruptedException e) {
            admin.close(Duration.ZERO);
            throw new InterruptException(e);
        }
    }

    String id() {
        return described.topicId().toString();
    }

    List<TopicPartition> partitions() {
        return described.partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /**
     * Checks the brokers' latest answer, without waiting for one.
     *
     * @throws KafkaException if the topic was deleted, recreated or given more partitions
     */
    void check() {
        if (!asked.isDone() || System.nanoTime() - askedAt < INTERVAL_NANOS) {
            return;
        }
        try {
            TopicDescription now = asked.get();
            if (!now.topicId().equals(described.topicId())
                    || now.partitions().size() != described.partitions().size()) {
                throw new KafkaException(topic + " was recreated or given more partitions");
            }
        } catch (ExecutionException e) {
            // Brokers that do not answer have not deleted it.
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new KafkaException(topic + " was deleted", e);
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        asked = ask();
    }

    private KafkaFuture<TopicDescription> ask() {
        askedAt = System.nanoTime();
        var answers = admin.describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS));
        return Objects.requireNonNull(answers.topicNameValues().get(topic), "an answer for each topic asked for");
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
