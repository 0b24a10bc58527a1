package io.quotewire.app.reprocess;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How fast articles are sent once more.
 *
 * @param perSecond articles, 1 or more
 */
record Pace(int perSecond) {
    private static final int ROUNDS_A_SECOND = 2;
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    Pace {
        if (perSecond < 1) {
            throw new IllegalArgumentException("the rate must be 1 or more, not " + perSecond);
        }
    }

    /** How many are read at once. */
    int perRound() {
        return Math.max(1, perSecond / ROUNDS_A_SECOND);
    }

    /** With more than that unread by the processor no more are sent. */
    long mostUnread() {
        return 2L * perSecond;
    }

    /** Waits until the round that began then has lasted long enough. */
    void await(long began) throws InterruptedException {
        long round = Duration.ofSeconds(1).toNanos() * perRound() / perSecond;
        long left = round - (System.nanoTime() - began);
        if (left > 0) {
            NEVER.await(left, TimeUnit.NANOSECONDS);
        }
    }
}
