package io.quotewire.monitor.page;

import io.javalin.http.sse.SseClient;
import io.quotewire.monitor.page.Looks.Look;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Snapshots as server-sent events, those of {@link LookEvents}. A slow client gets the latest snapshot and skips those
 * in between. Thread-safe.
 */
final class LookStream implements AutoCloseable {
    /** The maximum number of clients; each has a thread, which mostly waits. */
    private static final int MOST_CLIENTS = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Looks looks;
    private final AtomicInteger clients = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page-events");
        thread.setDaemon(true);
        return thread;
    });

    LookStream(Looks looks) {
        this.looks = looks;
    }

    /** Whether another client can be accepted. */
    boolean hasRoom() {
        return clients.get() < MOST_CLIENTS;
    }

    /** Sends snapshots until the client disconnects; returns at once. */
    void follow(SseClient client) {
        client.keepAlive();
        clients.incrementAndGet();
        threads.execute(() -> {
            try {
                follow(client, new LookEvents(Looks.QUOTES));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                client.close();
                clients.decrementAndGet();
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void follow(SseClient client, LookEvents events) throws InterruptedException {
        long version = 0;
        while (!client.terminated()) {
            Look look = looks.after(version, HEARTBEAT);
            if (look.version() == version) {
                client.sendComment("still here");
            } else {
                events.of(look).forEach(event -> client.sendEvent(event.name(), event.data()));
            }
            version = look.version();
        }
    }
}
