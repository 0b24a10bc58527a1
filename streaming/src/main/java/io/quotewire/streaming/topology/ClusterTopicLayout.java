package io.quotewire.streaming.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the cluster. A topic's number of partitions is asked for once, as the contract requires that it does not change
 * under readers; its id each time, since a topic may be deleted and recreated. Keeps a connection open while somebody
 * retains it.
 */
public final class ClusterTopicLayout implements TopicLayout {
    /**
     * For requests that can be repeated. A stream thread waits for them, and its transaction must end within seconds.
     */
    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> clientSettings;
    private final String group;
    private final Map<String, TopicDescription> described = new ConcurrentHashMap<>();
    private int users;
    private @Nullable Admin kept;

    /**
     * For one cluster and one service.
     *
     * @param clientSettings of an admin client
     * @param group the service's group, its {@code application.id}
     */
    public ClusterTopicLayout(Map<String, Object> clientSettings, String group) {
        this.clientSettings = Map.copyOf(clientSettings);
        this.group = group;
    }

    @Override
    public int partitions(String topic) {
        return described(topic).partitions().size();
    }

    @Override
    public String id(String topic) {
        TopicDescription now = asked(topic);
        described.put(topic, now);
        return now.topicId().toString();
    }

    @Override
    public long start(String topic, int partition) {
        TopicPartition at = new TopicPartition(topic, partition);
        return ask(admin -> admin.listOffsets(
                        Map.of(at, OffsetSpec.earliest()), new ListOffsetsOptions().timeoutMs(PATIENCE_MILLIS))
                .partitionResult(at)
                .get()
                .offset());
    }

    @Override
    public OptionalLong committed(String topic, int partition) {
        TopicPartition at = new TopicPartition(topic, partition);
        return ask(admin -> committed(admin, at))
                .map(offset -> OptionalLong.of(offset.offset()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public synchronized void retain() {
        users++;
    }

    @Override
    public synchronized void release() {
        users--;
        if (users == 0 && kept != null) {
            kept.close(Duration.ZERO);
            kept = null;
        }
    }

    /** Waits for the outcome of a transaction that is being committed. */
    private Optional<OffsetAndMetadata> committed(Admin admin, TopicPartition at)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.ofNullable(admin.listConsumerGroupOffsets(
                            Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(List.of(at))),
                            new ListConsumerGroupOffsetsOptions()
                                    .requireStable(true)
                                    .timeoutMs(PATIENCE_MILLIS))
                    .partitionsToOffsetAndMetadata(group)
                    .get()
                    .get(at));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private TopicDescription described(String topic) {
        return described.computeIfAbsent(topic, this::asked);
    }

    private TopicDescription asked(String topic) {
        return ask(admin -> admin.describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next());
    }

    private <T> T ask(Question<T> question) {
        Optional<Admin> shared = shared();
        if (shared.isPresent()) {
            return ask(question, shared.get());
        }
        try (Admin admin = Admin.create(clientSettings)) {
            return ask(question, admin);
        }
    }

    private synchronized Optional<Admin> shared() {
        if (users > 0 && kept == null) {
            kept = Admin.create(clientSettings);
        }
        return Optional.ofNullable(kept);
    }

    private static <T> T ask(Question<T> question, Admin admin) {
        try {
            return question.ask(admin);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException later) {
                throw later;
            }
            throw new KafkaException("the cluster did not say how its topics are laid out: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
