package io.quotewire.app.api;

import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the sinks have read. */
final class SinkOffsets {
    /** Of each topic in these tests. */
    static final int PARTITIONS = 4;

    private SinkOffsets() {}

    /** Whether everything on the topic of counts has been read and its offsets committed. */
    static boolean allCountsAreCommitted(Settings settings) throws Exception {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.put(new TopicPartition(settings.topics().counts(), partition), OffsetSpec.latest());
        }
        String group = settings.topics().service(ServiceName.SINK.id());
        try (Admin admin = Admin.create(settings.kafka())) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return admin.listOffsets(partitions).all().get().entrySet().stream().allMatch(end -> {
                OffsetAndMetadata read = committed.get(end.getKey());
                return end.getValue().offset() == 0
                        || (read != null && read.offset() == end.getValue().offset());
            });
        }
    }
}
