package io.quotewire.monitor;

import io.quotewire.monitor.snapshot.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshots at an interval, the latest at hand and each given to whoever listens. While the cluster does not answer
 * there is no snapshot, rather than an old one. Thread-safe.
 */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Observer observer;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Snapshot> latest = Optional.empty();
    private volatile String failure = "";
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "monitor");
        made.setDaemon(true);
        return made;
    });

    /** Begins at once; the observer is closed with it. */
    public Watch(Observer observer, Duration interval) {
        this.observer = observer;
        var unused = thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The latest snapshot; empty before the first, and while the cluster does not answer. */
    public Optional<Snapshot> latest() {
        return latest;
    }

    /** Why there is no snapshot; empty while there is one. */
    public String failure() {
        return failure;
    }

    /** Gives each further snapshot to a listener, on the watch's own thread; what it throws is logged. */
    public void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    private void look() {
        try {
            Snapshot snapshot = observer.look();
            latest = Optional.of(snapshot);
            if (!failure.isEmpty()) {
                LOG.warn("the cluster answers again");
                failure = "";
            }
            listeners.forEach(listener -> tell(listener, snapshot));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            latest = Optional.empty();
            if (failure.isEmpty()) {
                LOG.warn("the cluster does not answer: {}", cause.toString());
            }
            failure = cause.toString();
        } catch (RuntimeException e) {
            // The next look must come.
            latest = Optional.empty();
            failure = e.toString();
            LOG.error("looking at the cluster", e);
        }
    }

    private static void tell(Consumer<Snapshot> listener, Snapshot snapshot) {
        try {
            listener.accept(snapshot);
        } catch (RuntimeException e) {
            LOG.error("telling of a snapshot", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a look at the cluster did not end within {} s", PATIENCE.toSeconds());
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        observer.close();
    }
}
