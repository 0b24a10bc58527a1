package io.quotewire.api.stream;

import io.quotewire.sink.query.QuoteFilter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * A subscriber of the stream. Its unsent events wait in a bounded queue; if that is full, it is disconnected and may
 * resume with the id of its last event, so slow subscribers do not take more memory. With each sign of life it is told
 * where it stands, since few events of a long stretch may pass its filter. One thread sends, any other may offer
 * events.
 */
final class Subscriber {
    /** The capacity of the queue, in events. */
    static final int MOST_WAITING = 1000;

    /** Events written at once, so that a subscriber that has fallen behind costs less and not more. */
    static final int MOST_AT_ONCE = 100;

    private static final String SIGN_OF_LIFE = "still here";

    private final SubscriberConnection connection;
    private final QuoteFilter filter;
    private final Queue<StreamedQuote> waiting = new ArrayDeque<>();
    private String standing = "";
    private boolean ended;

    Subscriber(SubscriberConnection connection, QuoteFilter filter) {
        this.connection = connection;
        this.filter = filter;
    }

    /**
     * Queues events of the live stream without blocking; may be called from any thread.
     *
     * @param after from where the stream can be resumed after them; see {@link Offsets}
     */
    synchronized void offer(List<StreamedQuote> events, String after) {
        for (StreamedQuote event : events) {
            if (!ended && filter.wants(event.quote())) {
                ended = waiting.size() == MOST_WAITING;
                if (!ended) {
                    waiting.add(event);
                }
            }
        }
        standing = after;
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
        return connection.isGone();
    }

    /** Whether what is sent now keeps others from their turn to catch up. */
    void holdsTurn(boolean holds) {
        connection.holdsTurn(holds);
    }

    /** Sends the events that pass the filter, and waits until the client's connection has taken them. */
    void send(List<StreamedQuote> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.stream().filter(event -> filter.wants(event.quote())).forEach(event -> event.writeTo(bytes));
        if (bytes.size() > 0) {
            connection.write(bytes.toByteArray());
        }
    }

    /** Sends a comment, which is not an event. */
    void comment(String text) {
        write(": " + text + "\n\n");
    }

    /** Sends a comment and the client's position, from which it resumes if it reconnects before the next event. */
    void stand(String text, String place) {
        write(": " + text + "\nid: " + place + "\n\n");
    }

    /** Sends a sign of life; whether the client is still connected. */
    boolean isThere() {
        comment(SIGN_OF_LIFE);
        return !isGone();
    }

    /** Sends the position as a sign of life if nothing else was sent for a while. */
    void stayAt(Offsets place) {
        if (connection.isSilent()) {
            stand(SIGN_OF_LIFE, place.toString());
        }
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
                placeAfterAllSent().ifPresent(place -> stand(SIGN_OF_LIFE, place));
            }
        }
    }

    private void write(String text) {
        connection.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The queued events, at most a batch; none if none arrive for a while. */
    private synchronized List<StreamedQuote> next() throws InterruptedException {
        long due = System.nanoTime() + connection.heartbeat().toNanos();
        for (long left = connection.heartbeat().toMillis();
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

    /** None if an event has come meanwhile, or will never come. */
    private synchronized Optional<String> placeAfterAllSent() {
        return waiting.isEmpty() && !ended ? Optional.of(standing) : Optional.empty();
    }
}
