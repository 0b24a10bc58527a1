package io.quotewire.producer.hub;

import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.Fetcher;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks hubs for the subscriptions that are wanted, and again before they end. */
public final class HubSubscriber implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubSubscriber.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Subscriptions subscriptions;
    private final URI callback;
    private final Fetcher fetcher;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-subscriber"));

    private HubSubscriber(Subscriptions subscriptions, URI callback, Fetcher fetcher) {
        this.subscriptions = subscriptions;
        this.callback = callback;
        this.fetcher = fetcher;
    }

    /**
     * Begins.
     *
     * @param callback public address below which hubs call
     */
    public static HubSubscriber start(Subscriptions subscriptions, URI callback, Fetcher fetcher) {
        HubSubscriber subscriber = new HubSubscriber(subscriptions, callback, fetcher);
        Future<?> unused = subscriber.worker.scheduleWithFixedDelay(
                subscriber::askAll, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return subscriber;
    }

    /** Ends; subscriptions go on, for a feeder that starts again, and run out by themselves. */
    @Override
    public void close() {
        worker.shutdownNow();
        subscriptions.keep();
    }

    private void askAll() {
        try {
            List<Subscription> due = subscriptions.due();
            subscriptions.keep();
            for (Subscription wanted : due) {
                ask(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("subscribing failed in an unforeseen way", e);
        }
    }

    private void ask(Subscription wanted) throws InterruptedException {
        String base = callback.toString();
        String slash = base.endsWith("/") ? "" : "/";
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", wanted.topic().toString());
        form.put("hub.callback", base + slash + wanted.token());
        form.put("hub.secret", wanted.secret());
        form.put("hub.lease_seconds", Long.toString(Subscriptions.LEASE.toSeconds()));
        // Before the hub is asked, for it may ask back before it has answered.
        subscriptions.asked(wanted);
        try {
            Fetched answer = fetcher.post(wanted.hub(), form);
            if (answer.status() < 200 || answer.status() > 299) {
                subscriptions.failed(wanted, "HTTP status " + answer.status());
            }
        } catch (IOException e) {
            subscriptions.failed(wanted, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }
}
