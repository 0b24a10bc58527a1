package io.quotewire.producer.sending;

import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles on {@code articles}, keyed by id, and tells what became of each. Articles that no broker would take or no
 * processor could use are refused here, with the reason. What is in flight is bounded, so memory is too. Thread-safe.
 */
public final class ArticleSender implements AutoCloseable {
    private static final int MAX_IN_FLIGHT_BYTES = 32 * 1024 * 1024;

    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final Clock clock;
    private final String eventSource;
    private final Semaphore inFlightBytes = new Semaphore(MAX_IN_FLIGHT_BYTES);

    public ArticleSender(Producer<byte[], byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
        this.eventSource = CloudEventHeaders.source(topics, "producer");
    }

    /**
     * A producer for articles: idempotent, acknowledged by all in-sync replicas, compressed.
     *
     * @param kafka client settings of the installation; they win over the defaults here
     */
    public static KafkaProducer<byte[], byte[]> producer(Map<String, Object> kafka) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 10);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * MAX_IN_FLIGHT_BYTES);
        settings.putAll(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** An article as the record it is sent as, or why it cannot be sent. */
    public static final class Outgoing {
        private final ProducerRecord<byte[], byte[]> packed;
        private final int bytes;
        private final @Nullable String unusable;

        private Outgoing(ProducerRecord<byte[], byte[]> packed, int bytes, @Nullable String unusable) {
            this.packed = packed;
            this.bytes = bytes;
            this.unusable = unusable;
        }

        /** Why it cannot be sent; empty where it can. */
        Optional<String> refusal() {
            return Optional.ofNullable(unusable);
        }
    }

    /** Does what can be done on any thread and in any order. {@code ingestedAt} is set where it is absent. */
    public Outgoing packed(Article article) {
        Article stamped = stamped(article);
        byte[] value = Json.write(stamped);
        return new Outgoing(record(stamped, value), value.length, unusable(stamped, value.length));
    }

    /** Sends one article; waits while too much is in flight. */
    public void send(Outgoing article, Delivery delivery) throws InterruptedException {
        if (article.unusable != null) {
            delivery.done(new Outcome.Refused(article.unusable));
            return;
        }
        inFlightBytes.acquire(article.bytes);
        try {
            var unused = producer.send(article.packed, (metadata, error) -> {
                inFlightBytes.release(article.bytes);
                delivery.done(outcome(error));
            });
        } catch (KafkaException | IllegalStateException e) {
            inFlightBytes.release(article.bytes);
            delivery.done(outcome(e));
        }
    }

    /** Waits until the outcome of everything sent so far is known. */
    public void settle() {
        producer.flush();
    }

    /** Bytes sent whose outcome is not known yet. */
    public int bytesInFlight() {
        return MAX_IN_FLIGHT_BYTES - inFlightBytes.availablePermits();
    }

    @Override
    public void close() {
        producer.close();
    }

    private Article stamped(Article article) {
        return article.ingestedAt() == null ? article.withIngestedAt(clock.instant()) : article;
    }

    private static @Nullable String unusable(Article article, int bytes) {
        if (article.id().isBlank()) {
            return "the id is empty";
        }
        boolean needsText = article.status() == null || article.status() == Article.Status.USABLE;
        if (needsText && (article.body() == null || article.body().isBlank())) {
            return "there is no text";
        }
        if (bytes > Topics.MAX_ARTICLE_BYTES) {
            return String.format(
                    Locale.ROOT, "too large: %,d bytes as a record, the limit is %,d", bytes, Topics.MAX_ARTICLE_BYTES);
        }
        return null;
    }

    private ProducerRecord<byte[], byte[]> record(Article article, byte[] value) {
        byte[] said = Json.write(article.withIngestedAt(Instant.EPOCH));
        String eventId = Ids.content("article", article.id(), new String(said, StandardCharsets.UTF_8));
        Instant time = Objects.requireNonNullElseGet(article.ingestedAt(), clock::instant);
        Headers headers = CloudEventHeaders.of(eventId, CloudEventHeaders.ARTICLE, eventSource, time);
        byte[] key = Keys.of(article.id()).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(topics.articles(), null, null, key, value, headers);
    }

    private static Outcome outcome(@Nullable Exception error) {
        if (error == null) {
            return new Outcome.Acknowledged();
        }
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        boolean itsOwnFault = error instanceof RecordTooLargeException
                || error instanceof InvalidRecordException
                || error instanceof InvalidTimestampException;
        return itsOwnFault ? new Outcome.Refused(reason) : new Outcome.Failed(reason);
    }
}
