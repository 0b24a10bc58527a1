package io.quotewire.app.demo;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Checks whether the sink has counted what the processor wrote, by the offsets that it commits with its counts. */
final class AppliedCounts {
    private AppliedCounts() {}

    /**
     * Whether the counts include everything that was read.
     *
     * @param read what was written and read
     */
    static boolean hold(Cluster cluster, Settings settings, Arrivals read) throws InterruptedException {
        String group = settings.topics().service(ServiceName.SINK.id());
        Map<TopicPartition, OffsetAndMetadata> committed = cluster.ask(admin -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get());
        List<String> counted =
                List.of(settings.topics().mentions(), settings.topics().processed());
        return read.next(counted).entrySet().stream().allMatch(wanted -> {
            OffsetAndMetadata done = committed.get(wanted.getKey());
            return done != null && done.offset() >= wanted.getValue();
        });
    }
}
