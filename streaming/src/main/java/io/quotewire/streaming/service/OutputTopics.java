package io.quotewire.streaming.service;

import io.quotewire.streaming.cluster.AbsentTopics;
import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks every ten seconds whether the topics are there that a service writes to: a producer waits silently for one
 * that was deleted, and a service ends only for want of one that it reads. Logs once which are missing, again if others
 * are, and once that all are back. Missing is what two checks in a row say: a broker that has just come back may not
 * yet know all topics. Thread-safe.
 */
public final class OutputTopics implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutputTopics.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final String service;
    private final Settings settings;
    private final List<String> topics;

    /** Which are missing, as last logged; empty if none. */
    private volatile String missing = "";

    /** Which were missing at the last check. */
    private String before = "";

    private final Resources resources = new Resources();

    OutputTopics(ServiceName service, Settings settings, List<String> topics) {
        this.service = service.id();
        this.settings = settings;
        this.topics = List.copyOf(topics);
    }

    /** Starts checking those that a topology names; until a first check fails all are assumed to be there. */
    static OutputTopics watch(ServiceName service, Settings settings, Topology topology) {
        return watch(service, settings, named(topology, settings));
    }

    /** Starts checking these topics; until a first check fails all are assumed to be there. */
    public static OutputTopics watch(ServiceName service, Settings settings, List<String> topics) {
        OutputTopics watched = new OutputTopics(service, settings, topics);
        Admin admin = ImpatientAdmin.create(settings);
        PeriodicTask task = PeriodicTask.start(service.id() + "-output-topics", PAUSE, () -> watched.ask(admin));
        watched.resources.add(() -> admin.close(Duration.ZERO));
        watched.resources.add(task::close);
        return watched;
    }

    /** Internal topics, which Kafka Streams makes itself under names of its own, are left out. */
    private static List<String> named(Topology topology, Settings settings) {
        Set<String> contract =
                settings.topics().all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Sink.class::isInstance)
                .flatMap(sink -> Optional.ofNullable(((TopologyDescription.Sink) sink).topic()).stream())
                .filter(contract::contains)
                .distinct()
                .toList();
    }

    /** Whether all are there, or were at one of the last two checks. */
    public boolean areThere() {
        return missing.isEmpty();
    }

    private void ask(Admin admin) {
        try {
            Set<String> present = new HashSet<>(topics);
            present.removeAll(Set.copyOf(AbsentTopics.of(admin, topics)));
            seen(present);
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("{}: the brokers do not say which topics there are", service, e);
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    /** These topics are there. */
    synchronized void seen(Set<String> present) {
        String now = RequiredTopics.missing(settings, present, topics)
                .map(ServiceFailure::explanation)
                .orElse("");
        boolean certain = now.isEmpty() || now.equals(before);
        before = now;
        if (!certain || now.equals(missing)) {
            return;
        }
        missing = now;
        if (now.isEmpty()) {
            LOG.info("{}: all topics are there again", service);
        } else {
            LOG.warn("{}: {}; the service waits for 'topics create'", service, now);
        }
    }

    @Override
    public void close() {
        resources.close();
    }
}
