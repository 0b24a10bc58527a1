package io.quotewire.producer;

import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The id of the topic that articles are sent to: another one for another cluster, another prefix, or a topic that was
 * deleted and created again. Asked for until the brokers tell it. Thread-safe.
 */
final class TopicId implements Supplier<String> {
    private static final Logger LOG = LoggerFactory.getLogger(TopicId.class);

    private final Settings settings;
    private Optional<String> known = Optional.empty();

    TopicId(Settings settings) {
        this.settings = settings;
    }

    /** The id; empty while the brokers do not tell it, and if they have none. */
    @Override
    public String get() {
        return told().orElse("");
    }

    /**
     * The id; empty if the brokers have none.
     *
     * @param use what needs it, for the failure's message
     * @throws KafkaException if the brokers do not tell it
     */
    String orFail(String use) {
        return told().orElseThrow(() -> new KafkaException(
                "the brokers do not tell the id of " + settings.topics().articles() + ", by which " + use));
    }

    private synchronized Optional<String> told() {
        if (known.isEmpty()) {
            known = asked(settings.topics().articles());
        }
        return known;
    }

    /** Brokers before Kafka 2.8 have no ids of topics. */
    static String text(Uuid id) {
        return id.equals(Uuid.ZERO_UUID) ? "" : id.toString();
    }

    private Optional<String> asked(String topic) {
        try (Admin admin = ImpatientAdmin.create(settings)) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .map(described -> text(described.topicId()))
                    .findFirst();
        } catch (ExecutionException | KafkaException e) {
            LOG.warn("the brokers do not tell the id of {}: {}", topic, e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
