package io.quotewire.app.reprocess;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The rate at which articles are sent again.
 *
 * @param perSecond articles a second, 1 or more
 */
record Pace(int perSecond) {
    private static final int ROUNDS_A_SECOND = 2;
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    Pace {
        if (perSecond < 1) {
            throw new IllegalArgumentException("the rate must be 1 or more, not " + perSecond);
        }
    }

    /** The number of articles per round. */
    int perRound() {
        return Math.max(1, perSecond / ROUNDS_A_SECOND);
    }

    /** The processor's lag beyond which no more are sent. */
    long mostUnread() {
        return 2L * perSecond;
    }

    /** Waits until the round that began at this time has lasted long enough. */
    void await(long began) throws InterruptedException {
        long round = Duration.ofSeconds(1).toNanos() * perRound() / perSecond;
        long left = round - (System.nanoTime() - began);
        if (left > 0) {
            NEVER.await(left, TimeUnit.NANOSECONDS);
        }
    }
}
