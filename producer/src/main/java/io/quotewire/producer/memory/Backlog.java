package io.quotewire.producer.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Partitions that have to be read before anything is done with them, each up to where it ended when it was first asked.
 * Where it ends by now does not matter: feeders of other lists write all the while, so that end may never be reached.
 */
final class Backlog {
    private final Consumer<?, ?> consumer;
    private final Set<TopicPartition> unasked = new HashSet<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    Backlog(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** These are to be read. */
    void add(Collection<TopicPartition> partitions) {
        ends.keySet().removeAll(partitions);
        unasked.addAll(partitions);
    }

    /** These are nobody's business any longer. */
    void remove(Collection<TopicPartition> partitions) {
        unasked.removeAll(partitions);
        ends.keySet().removeAll(partitions);
    }

    /**
     * What has been read by now, each partition once.
     *
     * @throws org.apache.kafka.common.KafkaException if the end offsets cannot be read now; ask again
     */
    List<TopicPartition> done() {
        if (!unasked.isEmpty()) {
            ends.putAll(consumer.endOffsets(unasked));
            unasked.clear();
        }
        List<TopicPartition> done = ends.entrySet().stream()
                .filter(end -> consumer.position(end.getKey()) >= end.getValue())
                .map(Map.Entry::getKey)
                .toList();
        remove(done);
        return done;
    }
}
