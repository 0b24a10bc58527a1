package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;

/** The number of partitions of topics; requested once for each topic. Thread-safe. */
final class PartitionNumbers implements AutoCloseable {
    /** Blocks until it is known, together with other callers for the same topic. */
    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin admin;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    PartitionNumbers(Map<String, Object> kafka) {
        admin = Admin.create(kafka);
    }

    int of(String topic) {
        return counts.computeIfAbsent(topic, this::asked);
    }

    private int asked(String topic) {
        try {
            return admin
                    .describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS))
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .mapToInt(described -> described.partitions().size())
                    .sum();
        } catch (ExecutionException e) {
            throw Problem.unavailable("the brokers do not describe " + topic + ": "
                    + Optional.ofNullable(e.getCause()).orElse(e).getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("stopping");
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
