package io.quotewire.api.stream;

import io.javalin.http.sse.SseClient;
import io.quotewire.sink.query.QuoteFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * One who follows the stream. What it has not yet taken waits in a bounded queue; if that is full, it is cut off and
 * may come back for the rest with the id of its last event. Memory does not grow with slow ones. One thread sends, any
 * other offers.
 */
final class Subscriber {
    /** Events that wait for one subscriber. */
    static final int MOST_WAITING = 1000;

    /** Events that are written at once, so that one who is behind costs less and not more. */
    private static final int MOST_AT_ONCE = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final SseClient client;
    private final QuoteFilter filter;
    private final Queue<StreamedQuote> waiting = new ArrayDeque<>();
    private boolean ended;
    private volatile boolean broken;

    Subscriber(SseClient client, QuoteFilter filter) {
        this.client = client;
        this.filter = filter;
    }

    /** Takes events of the live stream; from any thread, and at once. */
    synchronized void offer(List<StreamedQuote> events) {
        for (StreamedQuote event : events) {
            if (!ended && filter.wants(event.quote())) {
                ended = waiting.size() == MOST_WAITING;
                if (!ended) {
                    waiting.add(event);
                }
            }
        }
        if (ended || !waiting.isEmpty()) {
            notifyAll();
        }
    }

    /** Nothing more comes after what waits. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    boolean isGone() {
        return broken || client.terminated();
    }

    /** Sends those that are wanted, and waits until the client's connection has taken them. */
    void send(List<StreamedQuote> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.stream().filter(event -> filter.wants(event.quote())).forEach(event -> event.writeTo(bytes));
        if (bytes.size() > 0) {
            write(bytes.toByteArray());
        }
    }

    /** Does nothing if the client is gone: its connection may serve another request by then. */
    private void write(byte[] bytes) {
        if (isGone()) {
            return;
        }
        try {
            OutputStream out = client.ctx().res().getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            // As with every event stream that a client leaves.
            broken = true;
        }
    }

    /** Sends the client its position before any event, so that it misses nothing if it reconnects. */
    void stand(Offsets place) {
        write(("id: " + place + "\n\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Tells the client how things stand though nothing was sent. */
    void comment(String text) {
        if (!isGone()) {
            client.sendComment(text);
        }
    }

    /** Sends what comes until the client leaves or is cut off. */
    void follow() throws InterruptedException {
        while (!isGone()) {
            List<StreamedQuote> next = next();
            if (!next.isEmpty()) {
                send(next);
            } else if (isAtItsEnd()) {
                return;
            } else {
                comment("still here");
            }
        }
    }

    void close() {
        client.close();
    }

    /** What waits, the first of it; nothing if nothing comes for a while. */
    private synchronized List<StreamedQuote> next() throws InterruptedException {
        long due = System.nanoTime() + HEARTBEAT.toNanos();
        for (long left = HEARTBEAT.toMillis();
                waiting.isEmpty() && !ended && left > 0;
                left = (due - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        List<StreamedQuote> next = new ArrayList<>();
        while (!waiting.isEmpty() && next.size() < MOST_AT_ONCE) {
            next.add(waiting.remove());
        }
        return next;
    }

    private synchronized boolean isAtItsEnd() {
        return ended && waiting.isEmpty();
    }
}
