package io.quotewire.api.stream;

import io.javalin.http.sse.SseClient;
import io.quotewire.api.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topic of quotes as server-sent events. A subscriber with the id of its last event first gets the quotes since
 * then, by a reader of its own, then joins the others. Thread-safe.
 */
public final class QuoteStream implements AutoCloseable {
    /** The maximum number of subscribers; each has a thread, which mostly waits. */
    public static final int MOST_SUBSCRIBERS = 1000;

    /** The maximum number of subscribers that catch up at the same time; others wait for a turn. */
    private static final int CATCHING_UP = 8;

    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(QuoteStream.class);

    private final Map<String, Object> kafka;
    private final String topic;
    private final Predicate<String> takenDown;
    private final LiveQuotes live;
    private final CatchUpTurns turns = new CatchUpTurns(CATCHING_UP, TURN, Subscriber.HEARTBEAT);
    private final AtomicInteger subscribers = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "quote-subscriber");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A stream of one topic.
     *
     * @param topic of the quotes
     * @param takenDown whether only retractions may be sent of the article with this id
     */
    public QuoteStream(Map<String, Object> kafka, String topic, Predicate<String> takenDown) {
        this.kafka = kafka;
        this.topic = topic;
        this.takenDown = takenDown;
        this.live = new LiveQuotes(kafka, topic, takenDown);
    }

    /**
     * Checks whether another subscriber can be accepted.
     *
     * @throws Problem if not
     */
    public void check(StreamRequest request) {
        if (subscribers.get() >= MOST_SUBSCRIBERS) {
            throw Problem.unavailable("too many follow the stream here; another instance may have room");
        }
        request.lastEventId().ifPresent(Offsets::parse);
    }

    /** Sends quotes to a client until it disconnects; returns at once. */
    public void follow(SseClient client, StreamRequest request) {
        client.keepAlive();
        subscribers.incrementAndGet();
        threads.execute(() -> {
            Subscriber subscriber = new Subscriber(client, request.filter());
            try {
                serve(subscriber, request);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (KafkaException | Problem e) {
                LOG.warn("a subscriber is cut off: {}", e.toString());
            } finally {
                live.leave(subscriber);
                subscriber.close();
                subscribers.decrementAndGet();
            }
        });
    }

    @Override
    public void close() {
        live.close();
        threads.shutdownNow();
    }

    private void serve(Subscriber subscriber, StreamRequest request) throws InterruptedException {
        subscriber.comment("quotes of " + topic);
        if (request.lastEventId().isPresent() || request.fromBeginning()) {
            catchUp(subscriber, request.lastEventId().map(Offsets::parse));
        } else {
            subscriber.stand(live.join(subscriber));
            subscriber.comment("live");
        }
        subscriber.follow();
    }

    private void catchUp(Subscriber subscriber, Optional<Offsets> from) throws InterruptedException {
        Optional<Offsets> place = from;
        do {
            Optional<CatchUpTurns.Turn> turn = turns.take(subscriber::isThere);
            if (turn.isEmpty()) {
                return;
            }
            try (CatchUpTurns.Turn taken = turn.get()) {
                place = catchUp(subscriber, place, taken);
            }
        } while (place.isPresent());
    }

    /**
     * Reads up to the end, then joins the others, then reads the few quotes that came in between.
     *
     * @return where to continue if the turn was over before the end
     */
    private Optional<Offsets> catchUp(Subscriber subscriber, Optional<Offsets> from, CatchUpTurns.Turn turn)
            throws InterruptedException {
        try (QuoteTopic quotes = new QuoteTopic(kafka, topic, takenDown)) {
            Offsets end = endOf(quotes);
            seek(quotes, end, from);
            Offsets place = quotes.position();
            if (!readTo(end, quotes, place, subscriber, turn::isOver)) {
                return Optional.of(place);
            }
            Offsets joined = live.join(subscriber);
            if (!joined.isOfTopicOf(end)) {
                throw new KafkaException(topic + " was recreated or given more partitions");
            }
            // The reader may be past quotes that were not sent, because they came after the first end.
            quotes.seek(place);
            readTo(joined, quotes, place, subscriber, () -> false);
            subscriber.comment("live");
            return Optional.empty();
        }
    }

    /** Continues at the position; if that is in a topic that no longer exists, at the beginning of the new one. */
    private static void seek(QuoteTopic quotes, Offsets end, Optional<Offsets> place) {
        if (place.isPresent() && place.get().isOfTopicOf(end)) {
            quotes.seek(place.get());
        } else {
            quotes.seekToBeginning();
        }
    }

    private static Offsets endOf(QuoteTopic quotes) {
        quotes.seekToEnd();
        return quotes.position();
    }

    /**
     * Sends the quotes before a position.
     *
     * @param place of the subscriber, which is moved behind what is sent
     * @return false if it stopped before that position
     */
    private static boolean readTo(
            Offsets end, QuoteTopic quotes, Offsets place, Subscriber subscriber, BooleanSupplier stops)
            throws InterruptedException {
        while (!quotes.position().reach(end) && !subscriber.isGone()) {
            List<StreamedQuote> events = new ArrayList<>();
            for (QuoteRecord quote : quotes.poll()) {
                // Later quotes come from the live stream.
                if (quote.offset() < end.get(quote.partition())) {
                    place.pass(quote.partition(), quote.offset() + 1);
                    events.add(new StreamedQuote(place.toString(), quote));
                }
                if (events.size() == Subscriber.MOST_AT_ONCE) {
                    subscriber.send(events);
                    events.clear();
                    if (stops.getAsBoolean()) {
                        return false;
                    }
                }
            }
            subscriber.send(events);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (stops.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }
}
