package io.quotewire.app.pipeline;

import io.quotewire.streaming.topology.TopicLayout;

/** The layout of topics in a test driver: one partition that keeps everything. */
public record OnePartition() implements TopicLayout {
    @Override
    public int partitions(String topic) {
        return 1;
    }

    @Override
    public String id(String topic) {
        return "topic-1";
    }

    @Override
    public long start(String topic, int partition) {
        return 0;
    }
}
