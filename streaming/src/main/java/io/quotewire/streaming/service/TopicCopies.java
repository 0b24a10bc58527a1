package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * How often an installation's topics are copied, so that what the services add is kept as safe: left alone, Kafka
 * Streams takes the cluster's default, whatever the topics were created with.
 */
final class TopicCopies {
    private TopicCopies() {}

    /**
     * Copies of each partition of a topic, as the cluster has it.
     *
     * @throws ServiceFailure where nobody answers or the topic is missing
     */
    static int of(Settings settings, String topic) throws ServiceFailure {
        try (Admin admin = Admin.create(RequiredTopics.impatient(settings))) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(described -> described.partitions().stream())
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(1);
        } catch (ExecutionException | KafkaException e) {
            throw FailureReading.of(e, settings);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
