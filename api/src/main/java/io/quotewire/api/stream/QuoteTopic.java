package io.quotewire.api.stream;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.reading.QuoteRecords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the topic of quotes, committed records only, without a group. Not thread-safe. */
final class QuoteTopic implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuoteTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TOGETHER = 64 * 1024;
    private static final int PATIENCE_MILLIS = 10_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Predicate<String> takenDown;
    private final TopicIdentity identity;
    private final List<TopicPartition> partitions;

    QuoteTopic(Map<String, Object> kafka, String topic, Predicate<String> takenDown) {
        this.takenDown = takenDown;
        Map<String, Object> client = new TreeMap<>(kafka);
        client.put("isolation.level", "read_committed");
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        // If brokers become unreachable, subscribers are disconnected sooner than after the client's default of 60 s.
        client.putIfAbsent("default.api.timeout.ms", PATIENCE_MILLIS);
        // Quotes that arrive within a twentieth of a second are sent to a subscriber together.
        client.put("fetch.min.bytes", TOGETHER);
        client.put("fetch.max.wait.ms", 50);
        identity = new TopicIdentity(kafka, topic);
        try {
            partitions = identity.partitions();
            consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (RuntimeException e) {
            identity.close();
            throw e;
        }
        try {
            consumer.assign(partitions);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    void seekToEnd() {
        consumer.seekToEnd(partitions);
    }

    void seekToBeginning() {
        consumer.seekToBeginning(partitions);
    }

    /** Continues at this position, or at the oldest kept record if that is gone. */
    void seek(Offsets offsets) {
        partitions.forEach(partition -> consumer.seek(partition, offsets.get(partition.partition())));
    }

    /** The current position. */
    Offsets position() {
        return Offsets.of(identity.id(), partitions.stream().mapToLong(consumer::position));
    }

    /**
     * The next quotes; none if none arrive for a moment. Records that are not quotes are skipped, and so are
     * publications of articles that were taken down; retractions contain no text.
     *
     * @throws KafkaException if the topic was deleted, recreated or given more partitions; another reader must be
     *     opened then
     */
    List<QuoteRecord> poll() {
        identity.check();
        List<QuoteRecord> read = new ArrayList<>();
        int none = 0;
        for (ConsumerRecord<byte[], byte[]> next : consumer.poll(POLL)) {
            Optional<QuoteEvent> said = QuoteRecords.read(next.value());
            none += said.isEmpty() && next.value() != null ? 1 : 0;
            said.filter(quote -> quote.change() == Change.RETRACTED || !takenDown.test(quote.articleId()))
                    .map(quote -> new QuoteRecord(
                            next.partition(), next.offset(), new String(next.value(), StandardCharsets.UTF_8), quote))
                    .ifPresent(read::add);
        }
        if (none > 0) {
            LOG.warn("{} of the records before {} are no quotes, and are passed over", none, position());
        }
        return read;
    }

    @Override
    public void close() {
        try (identity) {
            consumer.close();
        }
    }
}
