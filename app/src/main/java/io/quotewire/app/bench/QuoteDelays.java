package io.quotewire.app.bench;

import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * From the moment at which an article should be published to that at which a reader has its first quote, committed. It
 * reads with a thread of its own from where the topic ends when it is opened until it is closed; thread-safe.
 */
final class QuoteDelays implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final byte[] ARTICLE_ID = "\"articleId\":\"".getBytes(StandardCharsets.UTF_8);

    private final Map<Long, Long> due = new ConcurrentHashMap<>();
    private final Map<Long, Long> delays = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final CompletableFuture<Void> reading;
    private volatile boolean closing;

    QuoteDelays(Settings settings) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer
                .partitionsFor(settings.topics().quotes())
                .stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reading = CompletableFuture.runAsync(this::read);
    }

    /** The article of this number is to be published at this nanosecond. */
    void due(long article, long nanos) {
        due.put(article, nanos);
    }

    /** Of those articles that have a quote so far. */
    Delays delays() {
        return Delays.of(delays.values().stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void close() {
        closing = true;
        try {
            reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        } finally {
            consumer.close();
        }
    }

    private void read() {
        ConsumerRecords<byte[], byte[]> quotes;
        do {
            quotes = consumer.poll(POLL);
            long now = System.nanoTime();
            for (ConsumerRecord<byte[], byte[]> quote : quotes) {
                long article = BenchNews.number(articleId(quote.value()));
                Long moment = due.get(article);
                if (moment != null) {
                    delays.putIfAbsent(article, now - moment);
                }
            }
        } while (!closing || !quotes.isEmpty());
    }

    /** Found, not parsed: reading must not cost what is measured. */
    private static String articleId(byte[] quote) {
        int at = 0;
        while (!startsWith(quote, at)) {
            at++;
        }
        int start = at + ARTICLE_ID.length;
        int end = start;
        while (quote[end] != '"') {
            end++;
        }
        return new String(quote, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] quote, int at) {
        for (int i = 0; i < ARTICLE_ID.length; i++) {
            if (quote[at + i] != ARTICLE_ID[i]) {
                return false;
            }
        }
        return true;
    }
}
