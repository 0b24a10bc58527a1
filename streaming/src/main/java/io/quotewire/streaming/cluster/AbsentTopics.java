package io.quotewire.streaming.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        Set<String> hidden = new TreeSet<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> asked :
                admin.describeTopics(unlisted).topicNameValues().entrySet()) {
            try {
                asked.getValue().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    hidden.add(asked.getKey());
                } else if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        if (!hidden.isEmpty()) {
            throw new ExecutionException(new TopicAuthorizationException(hidden));
        }
        return unlisted;
    }
}
