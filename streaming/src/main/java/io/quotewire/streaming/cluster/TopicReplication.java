package io.quotewire.streaming.cluster;

import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Finds the replication factor of an installation's topics, so that services replicate their internal topics equally:
 * by default Kafka Streams uses the cluster's default, whatever the topics were created with.
 */
public final class TopicReplication {
    private TopicReplication() {}

    /**
     * The replication factor of a topic, that of the partition with the fewest replicas.
     *
     * @throws ServiceFailure if no broker answers or the topic is missing
     */
    public static int of(Settings settings, String topic) throws ServiceFailure {
        try (Admin admin = ImpatientAdmin.create(settings)) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(described -> described.partitions().stream())
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(1);
        } catch (ExecutionException | KafkaException e) {
            throw FailureClassifier.of(e, settings);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
