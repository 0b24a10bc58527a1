package io.quotewire.streaming.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Finds topics that do not exist. Brokers do not list those that may not be described either. */
public final class AbsentTopics {
    private AbsentTopics() {}

    /**
     * Those of these topics that do not exist, in the same order.
     *
     * @throws ExecutionException with Kafka's error as the cause, also if one of them may not be described
     */
    public static List<String> of(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Set<String> listed = admin.listTopics().names().get();
        List<String> unlisted =
                topics.stream().filter(topic -> !listed.contains(topic)).toList();
        return absent(unlisted, admin.describeTopics(unlisted).topicNameValues());
    }

    /** Those of these topics whose description says so: one that was not listed may have been created since. */
    static List<String> absent(List<String> topics, Map<String, KafkaFuture<TopicDescription>> described)
            throws ExecutionException, InterruptedException {
        List<String> absent = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        for (String topic : topics) {
            try {
                Objects.requireNonNull(described.get(topic)).get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    hidden.add(topic);
                } else if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                    absent.add(topic);
                } else {
                    throw e;
                }
            }
        }
        if (!hidden.isEmpty()) {
            throw new ExecutionException(new TopicAuthorizationException(hidden));
        }
        return absent;
    }
}
