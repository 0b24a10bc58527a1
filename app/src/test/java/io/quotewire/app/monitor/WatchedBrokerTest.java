package io.quotewire.app.monitor;

import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A broker, and a {@link Desk} that observes it. */
public abstract class WatchedBrokerTest {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    protected static Desk desk;

    @BeforeAll
    protected static void startBroker() throws Exception {
        desk = new Desk(EmbeddedBroker.start(data, 0));
    }

    @AfterAll
    protected static void stopBroker() {
        desk.close();
    }

    @BeforeEach
    protected void setTheClock() {
        desk.clock().reset();
    }

    static double age(Instant now, RecordMetadata record) {
        return Duration.between(Instant.ofEpochMilli(record.timestamp()), now).toMillis() / 1000.0;
    }

    /** Reads with a group of its own until this number of records is read and committed. */
    static void read(String topic, String protocol, int records) {
        Map<String, Object> settings = new TreeMap<>(desk.client());
        settings.put("group.id", "group-" + (topic.startsWith("read-by") ? protocol : topic));
        settings.put("group.protocol", protocol);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            int[] read = {0};
            await().atMost(PATIENCE).until(() -> {
                read[0] += consumer.poll(Duration.ofMillis(200)).count();
                return read[0] == records;
            });
            consumer.commitSync();
        }
    }
}
