package io.quotewire.streaming.service;

import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.failure.DeletedTopicsException;
import io.quotewire.streaming.failure.EndingException;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks every ten seconds whether topics were deleted in a way that Kafka Streams does not notice while it runs. It
 * creates internal topics only when it shares the work, and its producer would wait for a deleted one for ever. Of a
 * topic that is read into a table, once recreated, it would leave out what lies before its position in the old one.
 * Both end the service; of an internal topic that was recreated it logs an error, since processing goes on. Missing is
 * what two checks in a row say. Thread-safe.
 */
final class DeletedTopics implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeletedTopics.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final String service;
    private final List<String> tables;
    private final List<String> internal;
    private final Map<String, Uuid> known = new HashMap<>();

    /** Which internal ones were missing at the last check. */
    private Set<String> missing = Set.of();

    private volatile boolean hasLooked;
    private final Resources resources = new Resources();

    DeletedTopics(ServiceName service, List<String> tables, List<String> internal) {
        this.service = service.id();
        this.tables = List.copyOf(tables);
        this.internal = List.copyOf(internal);
    }

    /** Starts checking those of a topology, first of all when the application runs and has created its own. */
    static DeletedTopics watch(ServiceName service, Settings settings, Topology topology, StreamsService streams) {
        TopologyDescription described = topology.describe();
        DeletedTopics watched = new DeletedTopics(service, tables(described), internal(service, settings, described));
        Admin admin = ImpatientAdmin.create(settings);
        PeriodicTask task =
                PeriodicTask.start(service.id() + "-deleted-topics", PAUSE, () -> watched.ask(admin, streams));
        watched.resources.add(() -> admin.close(Duration.ZERO));
        watched.resources.add(task::close);
        return watched;
    }

    /** Whether it has checked at least once; what was deleted before that it does not notice. */
    boolean hasLooked() {
        return hasLooked;
    }

    private static List<String> tables(TopologyDescription topology) {
        return topology.globalStores().stream()
                .flatMap(store -> store.source().topicSet().stream())
                .distinct()
                .toList();
    }

    /** Where a store has no changelog, none of this name is ever seen. */
    private static List<String> internal(ServiceName service, Settings settings, TopologyDescription topology) {
        String prefix = settings.topics().service(service.id()) + '-';
        Set<String> contract =
                settings.topics().all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        return topology.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .flatMap(node -> {
                    if (node instanceof TopologyDescription.Processor processor) {
                        return processor.stores().stream().map(store -> prefix + store + "-changelog");
                    }
                    return node instanceof TopologyDescription.Source source
                            ? source.topicSet().stream()
                                    .filter(topic -> !contract.contains(topic))
                                    .map(topic -> prefix + topic)
                            : Stream.empty();
                })
                .distinct()
                .toList();
    }

    private void ask(Admin admin, StreamsService streams) {
        List<String> all = new ArrayList<>(tables);
        all.addAll(internal);
        Map<String, Uuid> present = new HashMap<>();
        Set<String> absent = new HashSet<>();
        try {
            streams.awaitRunning();
            for (Map.Entry<String, KafkaFuture<TopicDescription>> each :
                    admin.describeTopics(all).topicNameValues().entrySet()) {
                try {
                    present.put(each.getKey(), each.getValue().get().topicId());
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                        throw e;
                    }
                    absent.add(each.getKey());
                }
            }
            seen(present, absent).ifPresent(streams::end);
            hasLooked = true;
        } catch (ServiceFailure e) {
            LOG.debug("{} has ended", service, e);
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("{}: the brokers do not say which topics there are", service, e);
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes the next answer of the brokers.
     *
     * @param present the ids of topics that are there
     * @param absent those that are not
     * @return what ends the service, if anything does
     */
    synchronized Optional<EndingException> seen(Map<String, Uuid> present, Set<String> absent) {
        for (String table : tables) {
            if (isAnother(table, present)) {
                return Optional.of(DeletedTopicsException.recreated(table));
            }
        }
        for (String topic : internal) {
            if (isAnother(topic, present)) {
                LOG.error(
                        "{}: {} was deleted and recreated; what it held is lost (docs/operating.md, 'Lost state')",
                        service,
                        topic);
            }
        }
        Set<String> gone = new TreeSet<>(internal);
        gone.retainAll(known.keySet());
        gone.retainAll(absent);
        if (!gone.isEmpty() && gone.equals(missing)) {
            return Optional.of(DeletedTopicsException.internal(gone));
        }
        missing = gone;
        return Optional.empty();
    }

    private boolean isAnother(String topic, Map<String, Uuid> present) {
        Uuid now = present.get(topic);
        Uuid before = now == null ? null : known.put(topic, now);
        return before != null && !before.equals(now);
    }

    @Override
    public void close() {
        resources.close();
    }
}
