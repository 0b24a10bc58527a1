package io.quotewire.app.bench;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Samples, once a second, how far the services lag behind and how large their heap is while a rate is held. The first
 * quarter of the time is ignored, as the pipeline fills.
 */
final class BacklogWatch implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 1000;
    private static final double NANOSECONDS = 1e9;

    private final Slope articles = new Slope();
    private final Slope events = new Slope();
    private final Slope written = new Slope();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> looking;

    BacklogWatch(Cluster cluster, Settings settings, Services services, Duration length) {
        long began = System.nanoTime();
        looking = thread.scheduleAtFixedRate(
                () -> look(cluster, settings, services, began),
                length.toMillis() / 4,
                EVERY_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    /** Stops sampling and returns the result for this rate. */
    TriedRate held(double articlesPerSecond) throws InterruptedException {
        if (looking.isDone()) {
            try {
                looking.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the backlog could not be read: " + e.getCause(), e);
            }
        }
        looking.cancel(false);
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the broker does not report the backlog");
        }
        double writing = written.perSecond();
        return new TriedRate(
                articlesPerSecond,
                articles.perSecond() / articlesPerSecond,
                writing <= 0 ? 0 : events.perSecond() / writing);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void look(Cluster cluster, Settings settings, Services services, long began) {
        try {
            Unread unread = Unread.now(cluster, settings);
            double seconds = (System.nanoTime() - began) / NANOSECONDS;
            articles.add(seconds, unread.articles());
            events.add(seconds, unread.events());
            written.add(seconds, unread.eventsWritten());
            services.lookAtHeap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
