package io.quotewire.streaming.service;

import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.failure.InstancesDifferException;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks every ten seconds whether another instance of the service reads a topic that this one does not, as a sink with
 * the API does beside one without. Kafka Streams takes all instances to be equal: it may assign this one tasks that it
 * does not have, and then shares the work anew without an end, while a part of the partitions is read by nobody. One
 * that has died, or is to be back under its permanent name, stays in the group for the session timeout, so only what is
 * seen for longer counts.
 */
final class OtherInstances implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OtherInstances.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Resources resources = new Resources();

    private OtherInstances() {}

    /**
     * Starts checking.
     *
     * @param sources the topics that this instance reads
     * @param end receives the error if another instance reads more for longer than the session timeout
     */
    static OtherInstances watch(
            ServiceName service, Settings settings, List<String> sources, Consumer<RuntimeException> end) {
        OtherInstances watched = new OtherInstances();
        String group = settings.topics().service(service.id());
        Set<String> contract =
                settings.topics().all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        Admin admin = ImpatientAdmin.create(settings);
        Lasting seen = new Lasting(settings.sessionTimeout());
        Runnable look =
                () -> further(admin, group, sources, settings.instanceId()).ifPresent(others -> {
                    others.retainAll(contract);
                    if (seen.isLonger(!others.isEmpty(), System.nanoTime())) {
                        end.accept(new InstancesDifferException(group, others));
                    }
                });
        PeriodicTask task = PeriodicTask.start(service.id() + "-other-instances", PAUSE, look);
        watched.resources.add(() -> admin.close(Duration.ZERO));
        watched.resources.add(task::close);
        return watched;
    }

    private static Optional<Set<String>> further(
            Admin admin, String group, List<String> sources, Optional<String> permanentName) {
        try {
            ConsumerGroupDescription described = admin.describeConsumerGroups(List.of(group))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
            // A member that is back has what it had before until the work is shared, which is no other instance's.
            boolean settled = isSettled(described.groupState());
            List<TopicPartition> assigned = described.members().stream()
                    .filter(member -> settled || !isNamed(member.groupInstanceId(), permanentName))
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .toList();
            return further(described.groupState(), assigned, sources);
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("the brokers do not describe {}", group, e);
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
        return Optional.of(new TreeSet<>());
    }

    /**
     * The topics assigned to a group's members in addition to these. While the group shares its work anew, members keep
     * what they had or have nothing: topics found then count, but none found says nothing, and the result is absent. If
     * instances differ, a group is in that state most of the time.
     */
    static Optional<Set<String>> further(GroupState state, List<TopicPartition> assigned, List<String> sources) {
        Set<String> topics = new TreeSet<>();
        assigned.forEach(partition -> topics.add(partition.topic()));
        sources.forEach(topics::remove);
        return isSettled(state) || !topics.isEmpty() ? Optional.of(topics) : Optional.empty();
    }

    private static boolean isSettled(GroupState state) {
        return state == GroupState.STABLE || state == GroupState.EMPTY || state == GroupState.DEAD;
    }

    /** Whether a member is the permanently named instance's: Kafka Streams adds the number of its thread. */
    static boolean isNamed(Optional<String> member, Optional<String> instance) {
        return instance.filter(name -> member.filter(id -> id.matches(Pattern.quote(name) + "-\\d+"))
                        .isPresent())
                .isPresent();
    }

    /** Measures for how long something has been seen at every look that told anything. Used by one thread. */
    static final class Lasting {
        private final Duration bound;
        private OptionalLong since = OptionalLong.empty();

        Lasting(Duration bound) {
            this.bound = bound;
        }

        /** Whether it is seen now, and has been for longer than the bound, with no look at which it was absent. */
        boolean isLonger(boolean seen, long nanos) {
            if (!seen) {
                since = OptionalLong.empty();
                return false;
            }
            since = OptionalLong.of(since.orElse(nanos));
            return nanos - since.getAsLong() > bound.toNanos();
        }
    }

    @Override
    public void close() {
        resources.close();
    }
}
