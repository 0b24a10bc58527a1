package io.quotewire.producer.memory;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The states of the feeds, and which of them this feeder polls. Thread-safe. */
public interface FeedStates extends AutoCloseable {
    /**
     * Reserves a feed for one poll.
     *
     * @return its state; empty if it is not due, has ended, is reserved already, or is polled by another feeder
     */
    Optional<FeedState> checkOut(URI feed, Instant now);

    /** Releases a feed, with its new state. */
    void checkIn(FeedState state);

    /** The states of all given feeds that this feeder polls. */
    List<FeedState> all();

    /** False while the states cannot be read, so that nothing may be polled. */
    boolean reading();

    @Override
    void close();
}
