package io.quotewire.api.stream;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.javalin.http.sse.SseClient;
import io.quotewire.api.problem.Problem;
import io.quotewire.streaming.http.StreamPlaces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
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
    /** The maximum number of subscribers. */
    public static final int MOST_SUBSCRIBERS = 1000;

    /** The maximum number of subscribers that catch up at the same time; others wait for a turn. */
    private static final int CATCHING_UP = 8;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration TURN = Duration.ofSeconds(10);

    /** How long a subscriber may take for what is written at once, unless that keeps others from catching up. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String LIVE = "live";

    private static final Logger LOG = LoggerFactory.getLogger(QuoteStream.class);

    private final Map<String, Object> kafka;
    private final String topic;
    private final Predicate<String> takenDown;
    private final LiveQuotes live;
    private final CatchUpTurns turns = new CatchUpTurns(CATCHING_UP, TURN, HEARTBEAT);
    private final StreamPlaces places = new StreamPlaces(MOST_SUBSCRIBERS, daemons("quote-subscriber"));
    private final Set<SubscriberConnection> connections = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(daemons("quote-subscribers"));

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
        this.live = new LiveQuotes(() -> new QuoteTopic(kafka, topic, takenDown), daemons("quote-stream"));
        var unused = watch.scheduleWithFixedDelay(this::closeSlowConnections, 1, 1, SECONDS);
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Checks whether another subscriber can be accepted.
     *
     * @throws Problem if not
     */
    public void check(StreamRequest request) {
        if (!places.isFree()) {
            throw Problem.unavailable("too many follow the stream here; another instance may have room");
        }
        request.lastEventId().ifPresent(Offsets::parse);
    }

    /** Sends quotes to a client until it disconnects; returns at once. */
    public void follow(SseClient client, StreamRequest request) {
        SubscriberConnection connection = new SubscriberConnection(client, HEARTBEAT);
        Subscriber subscriber = new Subscriber(connection, request.filter());
        places.take(client, () -> {
            connections.add(connection);
            try {
                serve(subscriber, request);
            } catch (KafkaException | Problem e) {
                LOG.warn("a subscriber is cut off: {}", e.toString());
            } finally {
                live.leave(subscriber);
                connections.remove(connection);
            }
        });
    }

    @Override
    public void close() {
        live.close();
        watch.shutdownNow();
        places.close();
    }

    /** So that one that takes a byte now and then does not keep others from their turns for ever. */
    private void closeSlowConnections() {
        Duration inTurn = turns.isWaitedFor() ? TURN : PATIENCE;
        connections.forEach(connection -> connection.closeIfSlow(inTurn, PATIENCE));
    }

    private void serve(Subscriber subscriber, StreamRequest request) throws InterruptedException {
        subscriber.comment("quotes of " + topic);
        if (request.lastEventId().isPresent() || request.fromBeginning()) {
            catchUp(subscriber, request.lastEventId().map(Offsets::parse));
        } else {
            subscriber.stand(LIVE, live.join(subscriber).toString());
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
                subscriber.holdsTurn(true);
                place = catchUp(subscriber, place, taken);
            } finally {
                subscriber.holdsTurn(false);
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
                subscriber.stand("waiting", place.toString());
                return Optional.of(place);
            }
            Offsets joined = live.join(subscriber);
            if (!joined.isOfTopicOf(end)) {
                throw new KafkaException(topic + " was recreated or given more partitions");
            }
            // The reader may be past quotes that were not sent, because they came after the first end.
            quotes.seek(place);
            readTo(joined, quotes, place, subscriber, () -> false);
            subscriber.stand(LIVE, place.toString());
            return Optional.empty();
        }
    }

    /**
     * Continues at the position; if that is in a topic that no longer exists, at the beginning of the new one, and in
     * a partition that has lost what was before the position, at its beginning.
     */
    private static void seek(QuoteTopic quotes, Offsets end, Optional<Offsets> place) {
        if (place.isPresent() && place.get().isOfTopicOf(end)) {
            quotes.seek(place.get().beginningBeyond(end));
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
     * @param place of the subscriber, which is moved behind what is sent or passed over
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
            // Also behind what is not sent, so that nobody reads it again who reconnects.
            place.advance(quotes.position(), end);
            subscriber.stayAt(place);
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
