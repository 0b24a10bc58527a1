package io.quotewire.app.bench;

import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Measures {@link PassThroughCommand} on all that was sent, by the broker's clock. */
final class PassThrough {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final double MILLISECONDS = 1e3;

    private PassThrough() {}

    /**
     * Articles a second, the second half of them: until then it warms up.
     *
     * @param articles how many there are
     */
    static double perSecond(BenchPlace place, long articles) throws IOException {
        try (CommandProcess copying = place.command("passed", List.of("bench", "pass-through"))) {
            List<Long> written = new ArrayList<>();
            try (KafkaConsumer<byte[], byte[]> consumer = consumer(place.settings())) {
                while (written.size() < articles) {
                    var records = consumer.poll(POLL);
                    if (records.isEmpty()) {
                        copying.check();
                    }
                    for (ConsumerRecord<byte[], byte[]> record : records) {
                        written.add(record.timestamp());
                    }
                }
            }
            Collections.sort(written);
            int half = written.size() / 2;
            double seconds = (written.get(written.size() - 1) - written.get(half)) / MILLISECONDS;
            return (written.size() - 1 - half) / Math.max(seconds, 1 / MILLISECONDS);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Settings settings) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(PassThroughCommand.topic(settings)).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        return consumer;
    }
}
