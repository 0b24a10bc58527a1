package io.quotewire.monitor.page;

import io.javalin.http.sse.SseClient;
import io.quotewire.monitor.page.LatestSnapshot.State;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Snapshots as server-sent events, those of {@link SnapshotEvents}. A slow client gets the latest snapshot and skips
 * those in between. Thread-safe.
 */
final class SnapshotStream implements AutoCloseable {
    /** The maximum number of clients; each has a thread, which mostly waits. */
    private static final int MOST_CLIENTS = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final LatestSnapshot latest;
    private final AtomicInteger clients = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page-events");
        thread.setDaemon(true);
        return thread;
    });

    SnapshotStream(LatestSnapshot latest) {
        this.latest = latest;
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
                follow(client, new SnapshotEvents(LatestSnapshot.QUOTES));
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

    private void follow(SseClient client, SnapshotEvents events) throws InterruptedException {
        long version = 0;
        while (!client.terminated()) {
            State state = latest.after(version, HEARTBEAT);
            if (state.version() == version) {
                client.sendComment("still here");
            } else {
                events.of(state).forEach(event -> client.sendEvent(event.name(), event.data()));
            }
            version = state.version();
        }
    }
}
