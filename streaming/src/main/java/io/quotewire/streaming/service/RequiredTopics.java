package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Topics that must be there before a service starts. Kafka Streams itself waits for brokers for ever, and tells of a missing
 * topic in a page of traces.
 */
public final class RequiredTopics {
    private static final int PATIENCE_MILLIS = 8_000;

    private RequiredTopics() {}

    /** Settings for an admin client that gives up after some seconds. */
    public static Map<String, Object> impatient(Settings settings) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.putIfAbsent("default.api.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        return client;
    }

    /** @throws ServiceFailure where nobody answers, we are not let in, or one of these topics is missing */
    public static void check(Settings settings, List<String> topics) throws ServiceFailure, InterruptedException {
        Optional<String> complaint;
        try (Admin admin = Admin.create(impatient(settings))) {
            complaint = complaint(settings, admin.listTopics().names().get(), topics);
        } catch (ExecutionException | KafkaException e) {
            throw ServiceFailure.of(e, settings);
        }
        if (complaint.isPresent()) {
            throw new ServiceFailure(ServiceFailure.Kind.KAFKA, complaint.get());
        }
    }

    /** Names those that are not present, and says what to do; empty where all are. */
    public static Optional<String> complaint(Settings settings, Set<String> present, List<String> required) {
        List<String> missing =
                required.stream().filter(topic -> !present.contains(topic)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of((missing.size() == 1 ? "topic " : "topics ") + String.join(", ", missing) + " missing at "
                        + settings.bootstrapServers() + ": run 'quotewire topics create', or set --prefix");
    }
}
