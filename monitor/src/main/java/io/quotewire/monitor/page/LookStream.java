package io.quotewire.monitor.page;

import io.javalin.http.sse.SseClient;
import io.quotewire.monitor.page.Looks.Look;
import io.quotewire.monitor.snapshot.DeadLetterStatus.Letter;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks as server-sent events: {@code look} with the snapshot, {@code quotes} with those that are {@code fresh} since
 * the last event and the ids of those {@code gone}, {@code letters} where they changed, {@code away} with the reason
 * while the cluster does not answer. A client that is slow gets the latest look and not those between. Thread-safe.
 */
final class LookStream implements AutoCloseable {
    /** Each has a thread that waits most of the time. */
    private static final int MOST_CLIENTS = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** Longer quotes are cut in the stream; the article has them whole. */
    private static final int MOST_WORDS = 1_000;

    private final Looks looks;
    private final AtomicInteger clients = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page-events");
        thread.setDaemon(true);
        return thread;
    });

    LookStream(Looks looks) {
        this.looks = looks;
    }

    /** Whether one more can be taken. */
    boolean hasRoom() {
        return clients.get() < MOST_CLIENTS;
    }

    /** Sends what is seen until the client leaves; returns at once. */
    void follow(SseClient client) {
        client.keepAlive();
        clients.incrementAndGet();
        threads.execute(() -> {
            try {
                new Follower(client).run();
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

    /** One client, with what it has been told. */
    private final class Follower {
        private final SseClient client;
        private Set<String> told = Set.of();
        private List<Letter> letters = List.of();

        Follower(SseClient client) {
            this.client = client;
        }

        void run() throws InterruptedException {
            long version = 0;
            while (!client.terminated()) {
                Look look = looks.after(version, HEARTBEAT);
                if (look.version() == version) {
                    client.sendComment("still here");
                } else if (look.failure().isEmpty()) {
                    tell(look);
                } else {
                    send("away", Map.of("reason", look.failure()));
                }
                version = look.version();
            }
        }

        private void tell(Look look) {
            client.sendEvent("look", look.json());
            Set<String> now = new LinkedHashSet<>();
            List<LatestQuote> fresh = new ArrayList<>();
            for (LatestQuote quote : look.quotes()) {
                now.add(quote.id());
                if (!told.contains(quote.id())) {
                    fresh.add(cut(quote));
                }
            }
            List<String> gone = told.stream().filter(id -> !now.contains(id)).toList();
            if (!fresh.isEmpty() || !gone.isEmpty()) {
                send("quotes", Map.of("fresh", fresh, "gone", gone));
            }
            told = now;
            if (!letters.equals(look.letters())) {
                send("letters", look.letters());
                letters = look.letters();
            }
        }

        private void send(String event, Object body) {
            client.sendEvent(event, new String(Json.write(body), StandardCharsets.UTF_8));
        }
    }

    private static LatestQuote cut(LatestQuote quote) {
        String text = quote.text();
        return text.codePointCount(0, text.length()) <= MOST_WORDS
                ? quote
                : quote.withText(text.substring(0, text.offsetByCodePoints(0, MOST_WORDS)) + '…');
    }
}
