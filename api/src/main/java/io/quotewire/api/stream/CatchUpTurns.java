package io.quotewire.api.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Limits how many subscribers catch up at the same time, each with a reader of its own. A turn is over after a while if
 * others wait, so that subscribers that take their events slowly do not keep others from theirs. Thread-safe.
 */
final class CatchUpTurns {
    private final Semaphore free;
    private final Duration length;
    private final Duration heartbeat;

    /**
     * @param atOnce how many turns there are at a time
     * @param length of a turn while others wait
     * @param heartbeat between signs of life to a subscriber that waits
     */
    CatchUpTurns(int atOnce, Duration length, Duration heartbeat) {
        this.free = new Semaphore(atOnce, true);
        this.length = length;
        this.heartbeat = heartbeat;
    }

    /** A subscriber's turn, until it is closed. */
    final class Turn implements AutoCloseable {
        private final long began = System.nanoTime();

        /** Whether the subscriber must wait for its next turn. */
        boolean isOver() {
            return free.hasQueuedThreads() && System.nanoTime() - began >= length.toNanos();
        }

        @Override
        public void close() {
            free.release();
        }
    }

    /**
     * Waits for a turn.
     *
     * @param isThere called at each heartbeat: tells the subscriber that the connection is alive, and returns whether
     *     the subscriber is still there
     * @return none if it has left
     */
    Optional<Turn> take(BooleanSupplier isThere) throws InterruptedException {
        while (!free.tryAcquire(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
            if (!isThere.getAsBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Turn());
    }
}
