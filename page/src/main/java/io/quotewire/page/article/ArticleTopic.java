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
 * Looks for an article on its topic: the version that stands, of all that the partition of its key keeps. An earlier
 * record may overrule the last one, however far back it is: a withdrawal the version that was sent again after it. So
 * the partition is read from its beginning to its end, for {@link #PATIENCE} at most; where that is too short, nothing
 * is told of the article rather than something that may be withdrawn. What the topic has deleted has no say.
 * Thread-safe.
 */
final class ArticleTopic {
    /** How long an article is looked for. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(200);

    /** Much at once, since nearly all of it is passed over: bytes of a fetch, and records of a poll. */
    private static final Map<String, Object> FETCHING = Map.of(
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 << 20, ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);

    private final Settings settings;

    ArticleTopic(Settings settings) {
        this.settings = settings;
    }

    /**
     * What a search came to.
     *
     * @param article the version of that id that stands; empty where there is none, or not all was looked through
     * @param keptBack whether all that there is of it is under embargo or withheld
     * @param whole whether all of the partition was looked through
     */
    record Found(Optional<Article> article, boolean keptBack, boolean whole) {}

    /** @throws org.apache.kafka.common.KafkaException where the topic cannot be read */
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
            CurrentVersion standing = new CurrentVersion(Instant.now());
            while (consumer.position(partition) < end) {
                if (System.nanoTime() >= deadline) {
                    return new Found(Optional.empty(), false, false);
                }
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    if (Arrays.equals(key, read.key())) {
                        standing.take(read);
                    }
                }
            }
            return new Found(standing.article(), standing.isKeptBack(), true);
        }
    }
}
