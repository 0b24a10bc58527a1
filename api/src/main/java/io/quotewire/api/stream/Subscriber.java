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
 * A subscriber of the stream. Its unsent events wait in a bounded queue; if that is full, it is disconnected and may
 * resume with the id of its last event, so slow subscribers do not take more memory. One thread sends, any other may
 * offer events.
 */
final class Subscriber {
    /** The capacity of the queue, in events. */
    static final int MOST_WAITING = 1000;

    /** Events written at once, so that a subscriber that has fallen behind costs less and not more. */
    static final int MOST_AT_ONCE = 100;

    static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final SseClient client;
    private final QuoteFilter filter;
    private final Queue<StreamedQuote> waiting = new ArrayDeque<>();
    private boolean ended;
    private volatile boolean broken;

    Subscriber(SseClient client, QuoteFilter filter) {
        this.client = client;
        this.filter = filter;
    }

    /** Queues events of the live stream without blocking; may be called from any thread. */
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

    /** Ends the stream after the queued events. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    boolean isGone() {
        return broken || client.terminated();
    }

    /** Sends the events that pass the filter, and waits until the client's connection has taken them. */
    void send(List<StreamedQuote> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.stream().filter(event -> filter.wants(event.quote())).forEach(event -> event.writeTo(bytes));
        if (bytes.size() > 0) {
            write(bytes.toByteArray());
        }
    }

    /** Does nothing if the client has disconnected: its connection may already serve another request. */
    private void write(byte[] bytes) {
        if (isGone()) {
            return;
        }
        try {
            OutputStream out = client.ctx().res().getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            // The client may disconnect at any time.
            broken = true;
        }
    }

    /** Sends the client its position before any event, so that it misses nothing if it reconnects. */
    void stand(Offsets place) {
        write(("id: " + place + "\n\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a comment, which is not an event. */
    void comment(String text) {
        if (!isGone()) {
            client.sendComment(text);
        }
    }

    /** Sends a sign of life; whether the client is still connected. */
    boolean isThere() {
        comment("still here");
        return !isGone();
    }

    /** Sends events until the client leaves or is disconnected. */
    void follow() throws InterruptedException {
        while (!isGone()) {
            List<StreamedQuote> next = next();
            if (!next.isEmpty()) {
                send(next);
            } else if (isAtItsEnd()) {
                return;
            } else {
                isThere();
            }
        }
    }

    void close() {
        client.close();
    }

    /** The queued events, at most a batch; none if none arrive for a while. */
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
