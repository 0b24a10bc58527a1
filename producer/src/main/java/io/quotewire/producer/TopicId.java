package io.quotewire.producer;

import io.quotewire.streaming.service.RequiredTopics;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The id of the topic that articles are sent to: another one for another cluster, another prefix, or a topic that was
 * deleted and created again. Asked for once; empty while the brokers do not tell. Thread-safe.
 */
final class TopicId implements Supplier<String> {
    private static final Logger LOG = LoggerFactory.getLogger(TopicId.class);

    private final Settings settings;
    private String known = "";

    TopicId(Settings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized String get() {
        if (known.isEmpty()) {
            known = asked(settings.topics().articles());
        }
        return known;
    }

    private String asked(String topic) {
        try (Admin admin = Admin.create(RequiredTopics.impatient(settings))) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .map(described -> described.topicId().toString())
                    .findFirst()
                    .orElse("");
        } catch (ExecutionException | KafkaException e) {
            LOG.warn("the brokers do not tell the id of {}: {}", topic, e.getMessage());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
