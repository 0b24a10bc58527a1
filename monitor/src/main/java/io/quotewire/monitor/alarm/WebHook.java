package io.quotewire.monitor.alarm;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts each notice as JSON to an address, in order, on a thread of its own. What is not taken with a status below 300
 * is posted again, four times within half a minute, then given up with a line in the log, which says why and of the
 * address the host alone: the rest may be a secret. At most 1,000 notices wait; beyond that the oldest one whose
 * condition has changed since is dropped with a warning, so that the last notice of each condition stays. Redirects are
 * not followed. Thread-safe.
 */
public final class WebHook implements Consumer<Notice>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebHook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(15));
    private static final int REFUSED = 300;
    private static final int WAITING = 1_000;

    private final URI address;
    private final Duration patience;
    private final List<Duration> pauses;
    private final HttpClient http;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(WAITING);
    private final ExecutorService thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, waiting, WebHook::daemon, this::overflow);
    private final Counter taken;
    private final Counter givenUp;
    private final Counter dropped;

    /** @param registry counts the notices by what became of them */
    public WebHook(URI address, MeterRegistry registry) {
        this(address, registry, PATIENCE, PAUSES);
    }

    /**
     * @param patience with one try
     * @param pauses before each further one
     */
    WebHook(URI address, MeterRegistry registry, Duration patience, List<Duration> pauses) {
        this.address = address;
        this.patience = patience;
        this.pauses = List.copyOf(pauses);
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
        this.taken = counter(registry, "taken");
        this.givenUp = counter(registry, "given_up");
        this.dropped = counter(registry, "dropped");
        Gauge.builder("quotewire.hook.waiting", waiting, Collection::size)
                .description("Notices that wait to be posted to the hook")
                .register(registry);
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("quotewire.hook.notices")
                .description("Notices for the hook, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "web-hook");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(Notice notice) {
        thread.execute(new Delivery(notice));
    }

    private final class Delivery implements Runnable {
        private final Notice notice;

        private Delivery(Notice notice) {
            this.notice = notice;
        }

        @Override
        public void run() {
            deliver(notice);
        }
    }

    /** Makes room for what does not fit; nothing is posted that comes after this is closed. */
    private void overflow(Runnable task, ThreadPoolExecutor executor) {
        while (!executor.isShutdown() && !waiting.offer(task)) {
            if (waiting.remove(outdated(task))) {
                dropped.increment();
                LOG.warn(
                        "{} takes too few notices: more than {} wait, and the oldest one whose condition has changed"
                                + " since is dropped",
                        host(),
                        WAITING);
            }
        }
    }

    /** The oldest one that waits and whose condition has a later notice; the oldest of all if there is none. */
    private Runnable outdated(Runnable latest) {
        Set<String> later = new HashSet<>();
        later.add(condition(latest));
        Runnable oldest = latest;
        Optional<Runnable> outdated = Optional.empty();
        List<Runnable> waits = new ArrayList<>(waiting);
        Collections.reverse(waits);
        for (Runnable each : waits) {
            oldest = each;
            if (!later.add(condition(each))) {
                outdated = Optional.of(each);
            }
        }
        return outdated.orElse(oldest);
    }

    private static String condition(Runnable delivery) {
        return ((Delivery) delivery).notice.condition();
    }

    private String host() {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private void deliver(Notice notice) {
        try {
            Optional<String> failure = post(notice);
            for (Iterator<Duration> pause = pauses.iterator();
                    failure.isPresent() && pause.hasNext() && !closed(pause.next()); ) {
                failure = post(notice);
            }
            (failure.isPresent() ? givenUp : taken).increment();
            failure.ifPresent(why -> LOG.error(
                    "{} did not take the notice that {} has {}: {}", host(), notice.condition(), notice.state(), why));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for so long, or until this is closed; whether it is. */
    private boolean closed(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why it was not taken, where it was not. */
    private Optional<String> post(Notice notice) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(notice)))
                .build();
        try {
            // What the answer says beside its status may never end.
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return Optional.of(answer.statusCode())
                    .filter(status -> status >= REFUSED)
                    .map(status -> "status " + status);
        } catch (HttpTimeoutException e) {
            return Optional.of("no answer within " + patience.toMillis() + " ms");
        } catch (ConnectException e) {
            return Optional.of("no connection");
        } catch (IOException e) {
            return Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** Posts what waits for a few seconds more; the rest counts as dropped. */
    @Override
    public void close() {
        closing.countDown();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                dropped.increment(thread.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
