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
 * Partitions that must be read before they are used, each up to its end when that was first requested. The current end
 * does not matter: feeders with other lists keep writing, so it might never be reached.
 */
final class Backlog {
    private final Consumer<?, ?> consumer;
    private final Set<TopicPartition> unasked = new HashSet<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    Backlog(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** Adds partitions. */
    void add(Collection<TopicPartition> partitions) {
        ends.keySet().removeAll(partitions);
        unasked.addAll(partitions);
    }

    /** Removes partitions. */
    void remove(Collection<TopicPartition> partitions) {
        unasked.removeAll(partitions);
        ends.keySet().removeAll(partitions);
    }

    /**
     * The partitions whose reading is complete, each returned once.
     *
     * @throws org.apache.kafka.common.KafkaException if the end offsets cannot be read now; to be called again
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
