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
 * From the moment at which an article should be published to that at which a reader has its first quote, committed. It
 * reads with a thread of its own from where the topic ends when it is opened until it is closed; thread-safe.
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
