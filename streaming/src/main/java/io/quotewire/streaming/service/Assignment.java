package io.quotewire.streaming.service;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Formats a set of partitions for the log: {@code news.articles 0 2 3, news.catalogue 0}. */
final class Assignment {
    private final Map<String, TreeSet<Integer>> byTopic = new TreeMap<>();

    Assignment(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> byTopic.computeIfAbsent(partition.topic(), topic -> new TreeSet<>())
                .add(partition.partition()));
    }

    @Override
    public String toString() {
        return byTopic.isEmpty()
                ? "none"
                : byTopic.entrySet().stream()
                        .map(topic -> topic.getKey() + " "
                                + topic.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", "));
    }
}
