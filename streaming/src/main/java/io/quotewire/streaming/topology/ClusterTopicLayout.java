package io.quotewire.streaming.topology;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Asks the cluster, for a topic's layout once: neither its id nor, in this contract, its partitions change under readers. */
public final class ClusterTopicLayout implements TopicLayout {
    private final Map<String, Object> clientSettings;
    private final Map<String, TopicDescription> described = new ConcurrentHashMap<>();

    /**
     * For one cluster.
     *
     * @param clientSettings of an admin client
     */
    public ClusterTopicLayout(Map<String, Object> clientSettings) {
        this.clientSettings = Map.copyOf(clientSettings);
    }

    @Override
    public int partitions(String topic) {
        return described(topic).partitions().size();
    }

    @Override
    public String id(String topic) {
        return described(topic).topicId().toString();
    }

    @Override
    public long start(String topic, int partition) {
        TopicPartition at = new TopicPartition(topic, partition);
        return ask(admin -> admin.listOffsets(Map.of(at, OffsetSpec.earliest()))
                .partitionResult(at)
                .get()
                .offset());
    }

    private TopicDescription described(String topic) {
        return described.computeIfAbsent(
                topic,
                name -> ask(admin -> admin.describeTopics(List.of(name))
                        .allTopicNames()
                        .get()
                        .values()
                        .iterator()
                        .next()));
    }

    private <T> T ask(Question<T> question) {
        try (Admin admin = Admin.create(clientSettings)) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new KafkaException("the cluster did not say how its topics are laid out: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
