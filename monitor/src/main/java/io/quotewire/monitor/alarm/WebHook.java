package io.quotewire.monitor.alarm;

import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts each notice as JSON to an address, in order, on a thread of its own. What is not taken with a status below 300
 * is posted again, four times within half a minute, then given up with a line in the log. Thread-safe.
 */
public final class WebHook implements Consumer<Notice>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebHook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int[] PAUSES_SECONDS = {1, 3, 8, 15};
    private static final int REFUSED = 300;

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "web-hook");
        made.setDaemon(true);
        return made;
    });

    public WebHook(URI address) {
        this.address = address;
    }

    @Override
    public void accept(Notice notice) {
        thread.execute(() -> deliver(notice));
    }

    private void deliver(Notice notice) {
        try {
            for (int pause : PAUSES_SECONDS) {
                if (post(notice)) {
                    return;
                }
                TimeUnit.SECONDS.sleep(pause);
            }
            if (!post(notice)) {
                LOG.error("{} did not take the notice that {} has {}", address, notice.condition(), notice.state());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean post(Notice notice) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(notice)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < REFUSED;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits a few seconds for what is under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
