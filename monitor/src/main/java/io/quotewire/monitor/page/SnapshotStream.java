package io.quotewire.monitor.page;

import io.javalin.http.sse.SseClient;
import io.quotewire.monitor.page.LatestSnapshot.State;
import io.quotewire.streaming.http.StreamPlaces;
import java.time.Duration;

/**
 * Snapshots as server-sent events, those of {@link SnapshotEvents}. A slow client gets the latest snapshot and skips
 * those in between. Thread-safe.
 */
final class SnapshotStream implements AutoCloseable {
    /** The maximum number of clients. */
    private static final int MOST_CLIENTS = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final LatestSnapshot latest;
    private final StreamPlaces places;

    SnapshotStream(LatestSnapshot latest) {
        this.latest = latest;
        this.places = new StreamPlaces(MOST_CLIENTS, task -> {
            Thread thread = new Thread(task, "page-events");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether another client can be accepted. */
    boolean hasRoom() {
        return places.isFree();
    }

    /** Sends snapshots until the client disconnects; returns at once. */
    void follow(SseClient client) {
        places.take(client, () -> follow(client, new SnapshotEvents(LatestSnapshot.QUOTES)));
    }

    @Override
    public void close() {
        places.close();
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
