package io.quotewire.app.bench;

import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Measures the delays from when an article is due to be published to when a reader receives its first committed quote.
 * Reads in a thread of its own, from the topic's end at opening until it is closed. Thread-safe.
 */
final class QuoteDelays implements AutoCloseable {
    private static final byte[] ARTICLE_ID = "\"articleId\":\"".getBytes(StandardCharsets.UTF_8);

    private final Map<Long, Long> due = new ConcurrentHashMap<>();
    private final Map<Long, Long> delays = new ConcurrentHashMap<>();
    private final TopicReader reader;
    private final CompletableFuture<Void> reading;
    private volatile boolean closing;

    QuoteDelays(Settings settings) {
        reader = TopicReader.fromEnd(settings, settings.topics().quotes());
        reading = CompletableFuture.runAsync(this::read);
    }

    /** Notes that the article with this number is due at this nanosecond. */
    void due(long article, long nanos) {
        due.put(article, nanos);
    }

    /** The delays of the articles that have a quote so far. */
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
            reader.close();
        }
    }

    private void read() {
        ConsumerRecords<byte[], byte[]> quotes;
        do {
            quotes = reader.next();
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

    /** Searched for without parsing, so that reading does not affect the measurement. */
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
