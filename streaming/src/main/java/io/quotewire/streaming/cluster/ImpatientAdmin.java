package io.quotewire.streaming.cluster;

import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Admin clients that soon report that no broker answers; Kafka's own would wait for a minute. */
public final class ImpatientAdmin {
    private static final int PATIENCE_MILLIS = 8_000;

    private ImpatientAdmin() {}

    /**
     * A thread-safe client that gives up after eight seconds, unless a setting passed through says otherwise. Whoever
     * creates it closes it.
     *
     * @throws KafkaException if no client can be created from the settings
     */
    public static Admin create(Settings settings) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.putIfAbsent("default.api.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        return Admin.create(client);
    }
}
