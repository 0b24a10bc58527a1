package io.quotewire.streaming.service;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
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
 * does not have, and then shares the work anew without an end, while a part of the partitions is read by nobody.
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
     * @param end receives the error if another instance reads more
     */
    static OtherInstances watch(
            ServiceName service, Settings settings, List<String> sources, Consumer<RuntimeException> end) {
        OtherInstances watched = new OtherInstances();
        String group = settings.topics().service(service.id());
        Set<String> contract =
                settings.topics().all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        Admin admin = Admin.create(RequiredTopics.impatient(settings));
        Runnable look = () -> {
            Set<String> others = further(admin, group, sources);
            others.retainAll(contract);
            if (!others.isEmpty()) {
                end.accept(new InstancesDifferException(group, others));
            }
        };
        PeriodicTask task = PeriodicTask.start(service.id() + "-other-instances", PAUSE, look);
        watched.resources.add(() -> admin.close(Duration.ZERO));
        watched.resources.add(task::close);
        return watched;
    }

    private static Set<String> further(Admin admin, String group, List<String> sources) {
        try {
            Set<String> others = new TreeSet<>();
            for (ConsumerGroupDescription described :
                    admin.describeConsumerGroups(List.of(group)).all().get().values()) {
                List<TopicPartition> assigned = described.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .toList();
                others.addAll(further(described.groupState(), assigned, sources));
            }
            return others;
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("the brokers do not describe {}", group, e);
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
        return new TreeSet<>();
    }

    /** The topics assigned to a group's members in addition to these; none while it shares its work anew. */
    static Set<String> further(GroupState state, List<TopicPartition> assigned, List<String> sources) {
        Set<String> topics = new TreeSet<>();
        if (state == GroupState.STABLE) {
            assigned.forEach(partition -> topics.add(partition.topic()));
            sources.forEach(topics::remove);
        }
        return topics;
    }

    @Override
    public void close() {
        resources.close();
    }
}
