package io.quotewire.monitor.alarm;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.monitor.alarm.NoticeQueue.Displaced;
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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts each notice as JSON to an address, in order, on a thread of its own. What is not taken with a status below 300
 * is posted again, four times within half a minute; then the log says why, naming only the host of the address, since
 * the rest may be a secret. From then on it is overdue and posted once a minute, and as soon as the address takes
 * a new one, until it is taken or its condition changes: a server that was down for hours gets the latest notice of
 * each condition. At most 1,000 notices wait; see {@link NoticeQueue#add}. Redirects are not followed. Thread-safe.
 */
public final class WebHook implements Consumer<Notice>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebHook.class);
    private static final int REFUSED = 300;

    private final URI address;
    private final Timing timing;
    private final HttpClient http;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final NoticeQueue queue = new NoticeQueue();
    private final Thread thread = new Thread(this::run, "web-hook");
    private final Counter taken;
    private final Counter givenUp;
    private final Counter dropped;

    /**
     * Why a notice was not taken.
     *
     * @param answered whether the address answered, so that it may take another one
     */
    private record Failure(String reason, boolean answered) {}

    /**
     * How long the hook waits.
     *
     * @param patience with one try
     * @param pauses before each further one
     * @param interval between tries of what is overdue
     */
    record Timing(Duration patience, List<Duration> pauses, Duration interval) {
        static final Timing USUAL = new Timing(
                Duration.ofSeconds(5),
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(15)),
                Duration.ofMinutes(1));

        Timing {
            pauses = List.copyOf(pauses);
        }
    }

    /** @param registry counts the notices by what became of them */
    public WebHook(URI address, MeterRegistry registry) {
        this(address, registry, Timing.USUAL);
    }

    WebHook(URI address, MeterRegistry registry, Timing timing) {
        this.address = address;
        this.timing = timing;
        this.http = HttpClient.newBuilder().connectTimeout(timing.patience()).build();
        this.taken = counter(registry, "taken");
        this.givenUp = counter(registry, "given_up");
        this.dropped = counter(registry, "dropped");
        Gauge.builder("quotewire.hook.waiting", queue, NoticeQueue::size)
                .description("Notices that wait to be posted to the hook, or to be posted again")
                .register(registry);
        thread.setDaemon(true);
        thread.start();
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("quotewire.hook.notices")
                .description("Notices for the hook, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    @Override
    public void accept(Notice notice) {
        Displaced displaced = queue.add(notice);
        displaced.outdated().ifPresent(outdated -> givenUp.increment());
        displaced.dropped().ifPresent(oldest -> {
            dropped.increment();
            LOG.warn(
                    "{} takes too few notices: more than {} wait, and the oldest one whose condition has changed"
                            + " since is dropped",
                    host(),
                    NoticeQueue.CAPACITY);
        });
    }

    private String host() {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private void run() {
        try {
            for (long due = System.nanoTime() + timing.interval().toNanos(); ; ) {
                Optional<Notice> next = queue.next(Math.max(0, due - System.nanoTime()) / 1_000_000);
                if (next.isEmpty() && queue.isClosed()) {
                    return;
                }
                boolean delivered = next.isPresent() && deliver(next.get());
                if (delivered || System.nanoTime() >= due) {
                    retry();
                    due = System.nanoTime() + timing.interval().toNanos();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was taken. */
    private boolean deliver(Notice notice) throws InterruptedException {
        Optional<Failure> failure = post(notice);
        for (Iterator<Duration> pause = timing.pauses().iterator();
                failure.isPresent() && pause.hasNext() && !closed(pause.next()); ) {
            failure = post(notice);
        }
        if (failure.isEmpty()) {
            taken.increment();
            return true;
        }
        boolean kept = queue.keep(notice);
        if (!kept) {
            givenUp.increment();
        }
        LOG.error(
                "{} did not take the notice that {} has {}: {}; {}",
                host(),
                notice.condition(),
                notice.state(),
                failure.get().reason(),
                kept ? outlook() : "a later one waits");
        return false;
    }

    private String outlook() {
        return closing.getCount() == 0
                ? "the monitor stops, so it is given up"
                : "it is posted again until it is taken or this changes";
    }

    /** Posts what is overdue; all of it, unless the address does not answer. */
    private void retry() throws InterruptedException {
        for (Notice notice : queue.overdue()) {
            // Meanwhile a later one may have outdated it.
            if (closing.getCount() == 0 || !queue.isOverdue(notice)) {
                continue;
            }
            Optional<Failure> failure = post(notice);
            if (failure.isPresent() && !failure.get().answered()) {
                // It may be this one that the receiver cannot take: another is tried first the next time.
                queue.postpone(notice);
                return;
            }
            if (failure.isEmpty() && queue.settle(notice)) {
                taken.increment();
                LOG.warn("{} took the notice that {} has {} at last", host(), notice.condition(), notice.state());
            }
        }
    }

    /** Waits for so long, or until this is closed; whether it is. */
    private boolean closed(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why it was not taken, where it was not. */
    private Optional<Failure> post(Notice notice) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timing.patience())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(notice)))
                .build();
        try {
            // What the answer says beside its status may never end.
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return Optional.of(answer.statusCode())
                    .filter(status -> status >= REFUSED)
                    .map(status -> new Failure("status " + status, true));
        } catch (HttpTimeoutException e) {
            return Optional.of(
                    new Failure("no answer within " + timing.patience().toMillis() + " ms", false));
        } catch (ConnectException e) {
            return Optional.of(new Failure("no connection", false));
        } catch (IOException e) {
            return Optional.of(new Failure(e.getMessage() == null ? e.toString() : e.getMessage(), false));
        }
    }

    /** Posts what waits for a few seconds more; the rest counts as dropped, what is overdue as given up. */
    @Override
    public void close() {
        closing.countDown();
        queue.close();
        try {
            thread.join(timing.patience().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        int late = queue.overdue().size();
        givenUp.increment(late);
        dropped.increment(queue.size() - late);
        queue.clear();
    }
}
