package io.quotewire.streaming.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
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
        for (KafkaFuture<TopicDescription> description :
                admin.describeTopics(unlisted).topicNameValues().values()) {
            try {
                description.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return unlisted;
    }
}
