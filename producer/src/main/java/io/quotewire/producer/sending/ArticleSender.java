package io.quotewire.producer.sending;

import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.failure.TooLargeRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends articles to {@code articles}, keyed by id, and reports the outcome of each. Articles that no broker would
 * accept or no processor could use are refused here, with the reason. Memory is bounded. Thread-safe.
 */
public final class ArticleSender {
    /** Pause between attempts while too much is in flight, or with a client that accepts nothing, which waits, too. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration STALLED = Duration.ofSeconds(30);

    private static final String NOT_TAKEN = "no broker took it before the end";

    private static final int MAX_IN_FLIGHT_BYTES = 32 * 1024 * 1024;

    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final Clock clock;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final CountDownLatch givingUp = new CountDownLatch(1);
    /** When nothing was in flight, or an outcome became known; the later one. */
    private volatile Instant moved = Instant.MIN;

    private final Semaphore inFlightBytes = new Semaphore(MAX_IN_FLIGHT_BYTES);

    public ArticleSender(Producer<byte[], byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * A producer for articles: idempotent, acknowledged by all in-sync replicas, compressed.
     *
     * @param kafka client settings of the installation; they take precedence over those here, and do not weaken the
     *     acknowledgements
     */
    public static KafkaProducer<byte[], byte[]> producer(Map<String, Object> kafka) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 10);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * MAX_IN_FLIGHT_BYTES);
        // It waits for an unavailable broker: records stay in order, and none is sent twice.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        // Though these are Kafka's defaults: otherwise a setting that needs weaker ones would silently get them.
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.putAll(kafka);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Prepares an article, on any thread and in any order; sets {@code ingestedAt} if it is absent. */
    public ArticleRecord record(Article article) {
        return ArticleRecord.of(article, topics, clock.instant());
    }

    /** Sends one article; blocks while too much is in flight or no broker is available, until {@link #giveUp}. */
    public void send(ArticleRecord article, Delivery delivery) throws InterruptedException {
        Optional<String> refusal = article.refusal();
        if (refusal.isPresent()) {
            delivery.done(new Outcome.Refused(refusal.get()));
            return;
        }
        while (!inFlightBytes.tryAcquire(article.bytes(), PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            if (givingUp.getCount() == 0) {
                delivery.done(new Outcome.Failed(NOT_TAKEN));
                return;
            }
        }
        if (inFlight.getAndIncrement() == 0) {
            moved = clock.instant();
        }
        Attempt attempt = new Attempt(article, delivery);
        attempt.start();
        while (attempt.notTaken()) {
            if (endsWithin(PAUSE, attempt)) {
                attempt.finish(new Outcome.Failed(NOT_TAKEN));
                return;
            }
            attempt.start();
        }
    }

    private boolean endsWithin(Duration pause, Attempt attempt) throws InterruptedException {
        try {
            return givingUp.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Otherwise it would be in flight for good.
            attempt.finish(new Outcome.Failed("ended before a broker took it"));
            throw e;
        }
    }

    /** From now on, does not wait for a broker to accept a record. */
    public void giveUp() {
        givingUp.countDown();
    }

    /** Waits until the outcome of everything sent so far is known. */
    public void awaitOutcomes() throws InterruptedException {
        try {
            producer.flush();
        } catch (InterruptException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException("waiting for the broker was ended").initCause(e);
        }
    }

    /** The number of articles sent whose outcome is not known yet. */
    public int inFlight() {
        return inFlight.get();
    }

    /**
     * Whether articles are in flight and no outcome has become known for half a minute, as when brokers answer and the
     * topic's partition has no leader.
     */
    boolean stalls() {
        return inFlight.get() > 0 && moved.plus(STALLED).isBefore(clock.instant());
    }

    /** The number of bytes sent whose outcome is not known yet. */
    public int bytesInFlight() {
        return MAX_IN_FLIGHT_BYTES - inFlightBytes.availablePermits();
    }

    /**
     * The sending of one article. If the client does not even accept it, for lack of a broker, it may be started again.
     */
    private final class Attempt implements Callback {
        private final ArticleRecord article;
        private final Delivery delivery;
        private final Thread sender = Thread.currentThread();
        private boolean starting;
        private boolean notTaken;

        Attempt(ArticleRecord article, Delivery delivery) {
            this.article = article;
            this.delivery = delivery;
        }

        void start() throws InterruptedException {
            starting = true;
            notTaken = false;
            try {
                var unused = producer.send(article.record(), this);
            } catch (InterruptException e) {
                Thread.interrupted();
                finish(new Outcome.Failed("ended before a broker took it"));
                throw (InterruptedException) new InterruptedException("sending was ended").initCause(e);
            } catch (TimeoutException e) {
                notTaken = true;
            } catch (KafkaException | IllegalStateException e) {
                finish(outcome(e, article.bytes()));
            } finally {
                starting = false;
            }
        }

        boolean notTaken() {
            return notTaken;
        }

        @Override
        public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception error) {
            if (error instanceof TimeoutException && Thread.currentThread() == sender && starting) {
                notTaken = true;
            } else {
                finish(outcome(error, article.bytes()));
            }
        }

        void finish(Outcome outcome) {
            inFlightBytes.release(article.bytes());
            moved = clock.instant();
            inFlight.decrementAndGet();
            delivery.done(outcome);
        }
    }

    private static Outcome outcome(@Nullable Exception error, int bytes) {
        if (error == null) {
            return new Outcome.Acknowledged();
        }
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        if (error instanceof RecordTooLargeException refusal) {
            Optional<String> limit = TooLargeRecord.exceeded(refusal);
            if (limit.isPresent()) {
                return new Outcome.Refused(
                        "too large for kafka." + limit.get() + ", so leave that out of the settings: " + reason);
            }
            return new Outcome.Refused(String.format(
                    Locale.ROOT,
                    "too large for the topic: %,d bytes as a record; compare its max.message.bytes with what"
                            + " 'quotewire topics check' says",
                    bytes));
        }
        boolean itsOwnFault = error instanceof InvalidRecordException || error instanceof InvalidTimestampException;
        return itsOwnFault ? new Outcome.Refused(reason) : new Outcome.Failed(reason);
    }
}
