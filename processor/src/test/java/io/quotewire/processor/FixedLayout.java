package io.quotewire.processor;

import io.quotewire.streaming.topology.TopicLayout;

/** A topic with the layout that a test needs. */
record FixedLayout(int partitions, String id, long start) implements TopicLayout {

    @Override
    public int partitions(String topic) {
        return partitions;
    }

    @Override
    public String id(String topic) {
        return id;
    }

    @Override
    public long start(String topic, int partition) {
        return start;
    }
}
