package io.quotewire.streaming.http;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The places of an event stream. A client that takes one has a thread that writes to it, and mostly waits. However that
 * ends, and also if it cannot begin, the client is disconnected and its place is free. Requires Javalin, as {@link
 * HttpListener} does. Thread-safe.
 */
public final class StreamPlaces implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamPlaces.class);

    private final int most;
    private final ExecutorService threads;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * @param most places
     * @param threads for the clients; may be refused by the system
     */
    public StreamPlaces(int most, ThreadFactory threads) {
        this.most = most;
        this.threads = Executors.newCachedThreadPool(threads);
    }

    /** What a client is sent. */
    @FunctionalInterface
    public interface Serving {
        /**
         * Writes to the client until it is gone or has all.
         *
         * @throws InterruptedException if the stream is closed meanwhile
         */
        void serve() throws InterruptedException;
    }

    /** Whether another client can be accepted. */
    public boolean isFree() {
        return taken.get() < most;
    }

    /** Serves a client that was promised a place; returns at once. */
    public void take(SseClient client, Serving serving) {
        client.keepAlive();
        taken.incrementAndGet();
        boolean begun = false;
        try {
            threads.execute(() -> serve(client, serving));
            begun = true;
        } finally {
            if (!begun) {
                leave(client);
            }
        }
    }

    /** Interrupts all that are served, and serves no other. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void serve(SseClient client, Serving serving) {
        try {
            serving.serve();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // Also of an Error: nobody else would log it.
            LOG.warn("a client of a stream is cut off", e);
        } finally {
            leave(client);
        }
    }

    private void leave(SseClient client) {
        taken.decrementAndGet();
        client.close();
    }
}
