package io.quotewire.streaming.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;

/** Reads topic configurations. */
public final class TopicConfigs {
    private TopicConfigs() {}

    /**
     * The configurations of topics, sorted by the topics' names.
     *
     * @throws ExecutionException if a topic is missing, or reading is not authorized
     */
    public static Map<String, Config> of(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Map<ConfigResource, Config> described = admin.describeConfigs(topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                        .toList())
                .all()
                .get();
        Map<String, Config> byName = new TreeMap<>();
        described.forEach((resource, config) -> byName.put(resource.name(), config));
        return byName;
    }
}
