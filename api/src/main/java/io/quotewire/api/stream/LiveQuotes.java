package io.quotewire.api.stream;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the end of the topic, read once for all subscribers, and only while there are any. Thread-safe. */
final class LiveQuotes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveQuotes.class);

    private final Supplier<QuoteTopic> topic;
    private final ThreadFactory threads;
    private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
    private @Nullable Offsets position;
    private @Nullable Thread reader;
    private int failures;
    private boolean closed;

    /**
     * @param topic opens a reader of the topic
     * @param threads for the reader; may be refused by the system
     */
    LiveQuotes(Supplier<QuoteTopic> topic, ThreadFactory threads) {
        this.topic = topic;
        this.threads = threads;
    }

    /**
     * Adds a subscriber, which gets the quotes from the returned position on.
     *
     * @throws KafkaException if the topic cannot be read
     */
    synchronized Offsets join(Subscriber subscriber) throws InterruptedException {
        int before = failures;
        while (!closed && position == null) {
            if (failures != before) {
                throw new KafkaException("the stream cannot be read");
            }
            if (reader == null) {
                Thread started = threads.newThread(this::read);
                started.start();
                // Not before, or all who join later would wait for a thread that the system has refused.
                reader = started;
            }
            wait();
        }
        if (closed || position == null) {
            throw new InterruptedException("the stream is closed");
        }
        subscribers.add(subscriber);
        subscriber.offer(List.of(), position.toString());
        return position.copy();
    }

    void leave(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void read() {
        try (QuoteTopic quotes = topic.get()) {
            quotes.seekToEnd();
            Offsets place = quotes.position();
            List<StreamedQuote> events = List.of();
            while (hand(events, place)) {
                events = StreamedQuote.after(place, quotes.poll());
                // Also after commit markers and what is not sent.
                place = quotes.position();
            }
        } catch (Throwable e) {
            // Waiting threads must also learn of an Error.
            LOG.warn("the stream of quotes stops: {}", e.toString());
            fail();
        }
    }

    /** @return false if no subscriber is left */
    private synchronized boolean hand(List<StreamedQuote> events, Offsets after) {
        String place = after.toString();
        subscribers.forEach(subscriber -> subscriber.offer(events, place));
        boolean wanted = !closed && (position == null || !subscribers.isEmpty());
        position = wanted ? after : null;
        reader = wanted ? reader : null;
        notifyAll();
        return wanted;
    }

    private synchronized void fail() {
        subscribers.forEach(Subscriber::end);
        subscribers.clear();
        position = null;
        reader = null;
        failures++;
        notifyAll();
    }
}
