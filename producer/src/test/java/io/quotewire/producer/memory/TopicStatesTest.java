package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.streaming.contract.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With Kafka's own consumer for tests, which fails when told to. */
class TopicStatesTest {
    private static final URI FEED = URI.create("https://wire.example/rss");
    private static final TopicPartition PARTITION = new TopicPartition("news.feeds", 0);

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean othersWrite = new AtomicBoolean();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {
        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
            if (failures.getAndDecrement() > 0) {
                throw new TimeoutException("no answer in time");
            }
            if (othersWrite.get()) {
                long end = super.endOffsets(partitions).getOrDefault(PARTITION, 0L);
                updateEndOffsets(Map.of(PARTITION, end + 1));
                addRecord(item(end, "https://wire.example/of-another-list", "{}"));
            }
            return super.endOffsets(partitions);
        }
    };
    private final TopicStates states = states();

    @AfterEach
    void close() {
        states.close();
    }

    @Test
    void failureToReadTheEndOffsetIsRetried() {
        takePartition(1, List.of());

        await().atMost(Duration.ofMinutes(3))
                .until(() -> states.checkOut(FEED, Instant.now()).isPresent());
        assertThat(states.reading()).isTrue();
    }

    @Test
    void invalidRecordsAreSkipped() {
        takePartition(
                0,
                List.of(
                        item(0, FEED.toString(), "null"),
                        item(1, "no address at all", "{\"address\":null}"),
                        item(2, FEED.toString(), "[{}]")));

        await().atMost(Duration.ofMinutes(3))
                .until(() -> states.checkOut(FEED, Instant.now()).isPresent());
        assertThat(states.reading()).isTrue();
    }

    @Test
    void constantWritesOfOthersDoNotDelayPolling() {
        othersWrite.set(true);
        takePartition(0, List.of());

        await().atMost(Duration.ofMinutes(3))
                .until(() -> states.checkOut(FEED, Instant.now()).isPresent());
    }

    private void takePartition(int failing, List<ConsumerRecord<byte[], byte[]>> written) {
        consumer.schedulePollTask(() -> {
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            consumer.updateEndOffsets(Map.of(PARTITION, (long) written.size()));
            consumer.rebalance(List.of(PARTITION));
            written.forEach(consumer::addRecord);
            failures.set(failing);
        });
        states.start();
    }

    private TopicStates states() {
        Node node = new Node(0, "localhost", 9092);
        Node[] nodes = {node};
        consumer.updatePartitions("news.feeds", List.of(new PartitionInfo("news.feeds", 0, node, nodes, nodes)));
        return new TopicStates(
                consumer,
                producer,
                new Topics("news"),
                Clock.systemUTC(),
                List.of(FEED.toString()),
                UnaryOperator.identity());
    }

    private static ConsumerRecord<byte[], byte[]> item(long offset, String key, String value) {
        return new ConsumerRecord<>(
                "news.feeds", 0, offset, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
