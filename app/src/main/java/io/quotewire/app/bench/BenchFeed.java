package io.quotewire.app.bench;

import io.quotewire.producer.sending.ArticleSender;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sends articles at once or at a rate, without waiting for each to be acknowledged. Not thread-safe. */
public final class BenchFeed implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private BenchNews news;
    private long next;
    private long bytes;

    /** Sends to the articles' topic of this installation. */
    public BenchFeed(Settings settings, BenchNews news) {
        this.producer = ArticleSender.producer(settings.kafkaProducer());
        this.topic = settings.topics().articles();
        this.news = news;
    }

    /** Continues with these texts and with consecutive article numbers. */
    public void goOnWith(BenchNews others) {
        news = others;
    }

    /** The number of articles sent so far. */
    public long sent() {
        return next;
    }

    /** The bytes of the articles sent so far, as uncompressed records. */
    long bytes() {
        return bytes;
    }

    /** Sends articles as fast as the broker accepts them; returns when they are acknowledged. */
    public void burst(int articles) throws IOException, InterruptedException {
        Future<RecordMetadata> last = send();
        for (int i = 1; i < articles; i++) {
            last = send();
        }
        settle(last);
    }

    /**
     * Sends at a rate for a time. Each article has a due time, and one that is late is sent at once, so that a slow
     * broker does not reduce the load.
     *
     * @param due receives, before each article is sent, the nanosecond at which it is due
     * @return the number of articles sent
     */
    public int paced(double perSecond, Duration length, LongConsumer due) throws IOException, InterruptedException {
        int articles = Math.max(1, (int) (perSecond * length.toNanos() / 1e9));
        long began = System.nanoTime();
        Future<RecordMetadata> last = null;
        for (int i = 0; i < articles; i++) {
            long moment = began + (long) (i * 1e9 / perSecond);
            for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            due.accept(moment);
            last = send();
        }
        settle(last);
        return articles;
    }

    @Override
    public void close() {
        producer.close();
    }

    private Future<RecordMetadata> send() {
        Article article = news.article(next++);
        byte[] value = Json.write(article);
        bytes += value.length;
        return producer.send(
                new ProducerRecord<>(topic, Keys.of(article.id()).getBytes(StandardCharsets.UTF_8), value));
    }

    private void settle(@Nullable Future<RecordMetadata> last) throws IOException, InterruptedException {
        producer.flush();
        try {
            if (last != null) {
                last.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("the broker did not take an article: " + e.getCause(), e);
        }
    }
}
