package io.quotewire.api.stream;

import io.javalin.http.sse.SseClient;
import io.quotewire.sink.query.QuoteFilter;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One who follows the stream. What it has not yet taken waits in a bounded queue; where that is full, it is cut off and
 * may come back for the rest with the id of its last event. Memory does not grow with slow ones.
 */
final class Subscriber {
    /** Events that wait for one subscriber. */
    static final int MOST_WAITING = 1000;

    private static final int HEARTBEAT_SECONDS = 10;

    private final SseClient client;
    private final QuoteFilter filter;
    private final BlockingQueue<StreamedQuote> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean ended;

    Subscriber(SseClient client, QuoteFilter filter) {
        this.client = client;
        this.filter = filter;
    }

    /** Takes an event of the live stream; from any thread, and at once. */
    void offer(StreamedQuote event) {
        if (!ended && filter.wants(event.quote().quote()) && !waiting.offer(event)) {
            end();
        }
    }

    /** Nothing more comes after what waits. */
    void end() {
        ended = true;
    }

    boolean isGone() {
        return client.terminated();
    }

    /** Sends one event if it is wanted, and waits until the client's connection has taken it. */
    void send(StreamedQuote event) {
        if (filter.wants(event.quote().quote())) {
            client.sendEvent(
                    event.quote().quote().change().name().toLowerCase(Locale.ROOT),
                    event.quote().json(),
                    event.id());
        }
    }

    /** Tells the client where it stands though nothing was sent. */
    void comment(String text) {
        client.sendComment(text);
    }

    /** Sends what comes until the client leaves or is cut off. */
    void follow() throws InterruptedException {
        while (!isGone()) {
            StreamedQuote event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            if (event != null) {
                send(event);
            } else if (ended) {
                return;
            } else {
                comment("still here");
            }
            if (ended && waiting.isEmpty()) {
                return;
            }
        }
    }

    void close() {
        client.close();
    }
}
