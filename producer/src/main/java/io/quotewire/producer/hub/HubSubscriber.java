package io.quotewire.producer.hub;

import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks hubs for the subscriptions that are wanted, and again before they end. A host is asked for one subscription at a
 * time; up to eight hosts are asked concurrently, so that one that does not answer does not hold up the others.
 */
public final class HubSubscriber implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubSubscriber.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int HUBS_AT_ONCE = 8;

    private final Subscriptions subscriptions;
    private final URI callback;
    private final Fetcher fetcher;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-subscriber"));
    private final ExecutorService askers = Executors.newFixedThreadPool(HUBS_AT_ONCE, HubSubscriber::asker);

    /** Hosts of hubs that are being asked, or about to be. */
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    private HubSubscriber(Subscriptions subscriptions, URI callback, Fetcher fetcher) {
        this.subscriptions = subscriptions;
        this.callback = callback;
        this.fetcher = fetcher;
    }

    /** A look-up of a host's address cannot be interrupted, and must not hold up the end of the process. */
    private static Thread asker(Runnable task) {
        Thread thread = new Thread(task, "hub-asker");
        thread.setDaemon(true);
        return thread;
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
        askers.shutdownNow();
        subscriptions.keep();
    }

    private void askAll() {
        try {
            List<Subscription> due = subscriptions.due();
            subscriptions.keep();
            due.stream().collect(Collectors.groupingBy(HubSubscriber::host)).forEach(this::askLater);
        } catch (RejectedExecutionException e) {
            LOG.debug("closed while it was about to ask hubs", e);
        } catch (RuntimeException e) {
            LOG.error("subscribing failed in an unforeseen way", e);
        }
    }

    private static String host(Subscription wanted) {
        return WebAddress.host(wanted.hub()).orElse("");
    }

    private void askLater(String host, List<Subscription> wanted) {
        if (busy.add(host)) {
            try {
                askers.execute(() -> askInTurn(host, wanted));
            } catch (OutOfMemoryError e) {
                // Tried again later, as after any other failure, not at each look.
                busy.remove(host);
                wanted.forEach(each -> subscriptions.failed(each, "no thread could be started"));
            }
        }
    }

    private void askInTurn(String host, List<Subscription> wanted) {
        try {
            for (Subscription each : wanted) {
                ask(each);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("subscribing at {} failed in an unforeseen way", host, e);
        } finally {
            busy.remove(host);
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
        if (!subscriptions.asked(wanted)) {
            return;
        }
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
