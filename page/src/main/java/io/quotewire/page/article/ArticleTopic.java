package io.quotewire.page.article;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.PartitionCheck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds the current version of an article among all records that the partition of its key still has. An earlier record
 * may take precedence over the last one, however far back it is: a withdrawal, say, over a version that was sent again
 * later. So the partition is read from beginning to end, for {@link #PATIENCE} at most; if that is not enough, nothing
 * is shown of the article, since it may be withdrawn. Records that the topic has deleted are not considered.
 * Thread-safe.
 */
final class ArticleTopic {
    /** The maximum duration of a search. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(200);

    /** Large fetches and polls, since nearly all records are skipped: bytes of a fetch, and records of a poll. */
    private static final Map<String, Object> FETCHING = Map.of(
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 << 20, ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);

    private final Settings settings;

    ArticleTopic(Settings settings) {
        this.settings = settings;
    }

    /**
     * The result of a search.
     *
     * @param article the current version; empty if there is none, or the partition was not read to its end
     * @param keptBack whether all versions are under embargo or withheld
     * @param whole whether the partition was read to its end
     */
    record Found(Optional<Article> article, boolean keptBack, boolean whole) {}

    /** @throws org.apache.kafka.common.KafkaException if the topic cannot be read */
    Found find(String id) {
        byte[] key = Keys.of(id).getBytes(StandardCharsets.UTF_8);
        try (KafkaConsumer<byte[], byte[]> consumer = TopicReader.consumer(settings, FETCHING)) {
            String topic = settings.topics().articles();
            int partitions = consumer.partitionsFor(topic).size();
            TopicPartition partition = new TopicPartition(topic, PartitionCheck.of(key, partitions));
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            CurrentVersion current = new CurrentVersion(Instant.now());
            while (consumer.position(partition) < end) {
                if (System.nanoTime() >= deadline) {
                    return new Found(Optional.empty(), false, false);
                }
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    if (Arrays.equals(key, read.key())) {
                        current.take(read);
                    }
                }
            }
            return new Found(current.article(), current.isKeptBack(), true);
        }
    }
}
