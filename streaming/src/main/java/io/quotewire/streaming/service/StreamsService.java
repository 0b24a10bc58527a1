package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka Streams application from start to stop. It keeps the error that ended it, so that whoever waits for it learns
 * why. Thread-safe.
 */
public final class StreamsService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    private final String name;
    private final Settings settings;
    private final KafkaStreams streams;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch running = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** Readies the application without starting it. */
    public StreamsService(ServiceName name, Settings settings, Topology topology, Properties properties) {
        this.name = name.id();
        this.settings = settings;
        this.streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(error -> {
            failure.compareAndSet(null, error);
            LOG.error("{} stops: {}", this.name, error.toString(), error);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            } else if (now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR) {
                ended.countDown();
                running.countDown();
            }
        });
    }

    /** Starts the application's threads and returns at once. */
    public void start() {
        streams.start();
    }

    /**
     * Waits until the application ends.
     *
     * @throws ServiceFailure where an error ended it
     */
    public void await() throws InterruptedException, ServiceFailure {
        ended.await();
        throwFailure();
    }

    /**
     * Waits until all tasks run, or the application has ended.
     *
     * @throws ServiceFailure where an error ended it
     */
    public void awaitRunning() throws InterruptedException, ServiceFailure {
        running.await();
        throwFailure();
    }

    /** Not in error: a restart would not help. */
    public boolean isLive() {
        KafkaStreams.State state = streams.state();
        return state != KafkaStreams.State.ERROR && state != KafkaStreams.State.PENDING_ERROR && failure.get() == null;
    }

    /** All tasks run. */
    public boolean isReady() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** The application itself, for metrics and for queries of its stores. */
    public KafkaStreams streams() {
        return streams;
    }

    /** Commits what is done and stops; returns after at most 20 seconds. Harmless when called again. */
    @Override
    public void close() {
        if (!streams.close(CLOSE_TIMEOUT)) {
            LOG.warn("{} did not stop within {} s", name, CLOSE_TIMEOUT.toSeconds());
        }
    }

    private void throwFailure() throws ServiceFailure {
        Throwable error = failure.get();
        if (error != null) {
            ServiceFailure explained = ServiceFailure.of(error, settings);
            throw new ServiceFailure(explained.kind(), name + " stopped: " + explained.explanation(), error);
        }
    }
}
