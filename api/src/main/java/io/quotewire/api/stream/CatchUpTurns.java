package io.quotewire.api.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Limits how many subscribers catch up at the same time, each with a reader of its own. A turn is over after a while if
 * others wait, so that subscribers that take their events slowly do not keep others from theirs. Who has waited longest
 * is next, apart from those that are just being sent a sign of life, which may take long. Thread-safe.
 */
final class CatchUpTurns {
    private final Duration length;
    private final Duration heartbeat;
    private final Queue<Waiting> line = new ArrayDeque<>();
    private int free;

    /**
     * @param atOnce how many turns there are at a time
     * @param length of a turn while others wait
     * @param heartbeat between signs of life to a subscriber that waits
     */
    CatchUpTurns(int atOnce, Duration length, Duration heartbeat) {
        this.free = atOnce;
        this.length = length;
        this.heartbeat = heartbeat;
    }

    /** A subscriber's place in the line. */
    private static final class Waiting {
        boolean isBeingWrittenTo;
    }

    /** A subscriber's turn, until it is closed. */
    final class Turn implements AutoCloseable {
        private final long began = System.nanoTime();

        /** Whether the subscriber must wait for its next turn. */
        boolean isOver() {
            return isWaitedFor() && System.nanoTime() - began >= length.toNanos();
        }

        @Override
        public void close() {
            release();
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
        Waiting self = new Waiting();
        enter(self);
        try {
            while (!takes(self)) {
                if (!isThere.getAsBoolean()) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Turn());
        } finally {
            leave(self);
        }
    }

    private synchronized void enter(Waiting self) {
        line.add(self);
    }

    private synchronized void leave(Waiting self) {
        line.remove(self);
        notifyAll();
    }

    private synchronized void release() {
        free++;
        notifyAll();
    }

    /** Whether anybody waits for a turn. */
    synchronized boolean isWaitedFor() {
        return !line.isEmpty();
    }

    /** Waits until a turn is free and nobody before it in the line can take it; false at the next heartbeat. */
    private synchronized boolean takes(Waiting self) throws InterruptedException {
        self.isBeingWrittenTo = false;
        long due = System.nanoTime() + heartbeat.toNanos();
        while (free == 0 || !isNext(self)) {
            long left = due - System.nanoTime();
            if (left <= 0) {
                self.isBeingWrittenTo = true;
                notifyAll();
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        free--;
        return true;
    }

    private boolean isNext(Waiting self) {
        return line.stream()
                        .filter(waiting -> !waiting.isBeingWrittenTo)
                        .findFirst()
                        .orElse(null)
                == self;
    }
}
