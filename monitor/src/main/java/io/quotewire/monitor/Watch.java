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
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots at an interval, keeps the latest, and passes each to its listeners. While the cluster does not answer
 * there is no snapshot, rather than an outdated one. Thread-safe.
 */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Observer observer;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> whenLost = new CopyOnWriteArrayList<>();
    private volatile Optional<Snapshot> latest = Optional.empty();
    private volatile String failure = "";
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "monitor");
        made.setDaemon(true);
        return made;
    });

    /** Starts at once; closing it closes the observer. */
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

    /**
     * Passes each further snapshot to a listener, on the watch's own thread; exceptions of the listener are logged.
     */
    public void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /** Calls a listener with the reason each time the cluster ceases to answer, on the watch's own thread. */
    public void whenLost(Consumer<String> told) {
        whenLost.add(told);
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
        } catch (InterruptException e) {
            // Kafka's own, which has interrupted the thread again.
            return;
        } catch (ExecutionException | KafkaException e) {
            lost(observer.explain(e.getCause() == null ? e : e.getCause()));
        } catch (RuntimeException | Error e) {
            // One failure must not end the watch, silently, with a last snapshot that looks like the latest.
            LOG.error("looking at the cluster", e);
            lost(e.toString());
        }
    }

    private void lost(String why) {
        boolean before = !failure.isEmpty();
        latest = Optional.empty();
        failure = why;
        if (!before) {
            LOG.warn("the cluster does not answer: {}", why);
            whenLost.forEach(listener -> tell(listener, why));
        }
    }

    private static <T> void tell(Consumer<T> listener, T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException | Error e) {
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
