package io.quotewire.producer.memory;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is remembered of the feeds, and whose turn each is. Thread-safe. */
public interface FeedStates extends AutoCloseable {
    /**
     * Takes a feed for one poll.
     *
     * @return what is remembered of it; empty if it is not due, has ended, is taken already, or another feeder polls
     *     it
     */
    Optional<FeedState> checkOut(URI feed, Instant now);

    /** Gives a feed back with what is remembered from now on. */
    void checkIn(FeedState state);

    /** What is remembered of all feeds that this feeder was given and polls. */
    List<FeedState> all();

    /** False while what is remembered cannot be read, so that nothing may be polled. */
    boolean reading();

    @Override
    void close();
}
