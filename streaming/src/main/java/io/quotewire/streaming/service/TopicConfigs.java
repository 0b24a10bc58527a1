package io.quotewire.streaming.service;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;

/** How topics are set. */
public final class TopicConfigs {
    private TopicConfigs() {}

    /**
     * The settings of topics by their name, in the order of names.
     *
     * @throws ExecutionException where a topic is missing, or we may not look
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
