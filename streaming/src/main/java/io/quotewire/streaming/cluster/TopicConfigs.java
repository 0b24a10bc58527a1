package io.quotewire.streaming.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Reads topic configurations. */
public final class TopicConfigs {
    private TopicConfigs() {}

    /**
     * The configurations of topics, sorted by the topics' names, without topics that are missing.
     *
     * @throws ExecutionException if reading is not authorized
     */
    public static Map<String, Config> of(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Map<ConfigResource, KafkaFuture<Config>> described = admin.describeConfigs(topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                        .toList())
                .values();
        Map<String, Config> byName = new TreeMap<>();
        Set<String> hidden = new TreeSet<>();
        for (Map.Entry<ConfigResource, KafkaFuture<Config>> asked : described.entrySet()) {
            String topic = asked.getKey().name();
            try {
                byName.put(topic, asked.getValue().get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    hidden.add(topic);
                } else if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        if (!hidden.isEmpty()) {
            throw new ExecutionException(new TopicAuthorizationException(
                    "DESCRIBE_CONFIGS is needed on " + String.join(", ", hidden), hidden));
        }
        return byName;
    }
}
