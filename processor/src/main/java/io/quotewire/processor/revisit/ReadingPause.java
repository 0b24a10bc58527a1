package io.quotewire.processor.revisit;

import java.time.Duration;

/** A pause of one minute after a failed read, counted in steps of the housekeeping. Used by one stream thread. */
final class ReadingPause {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final long steps;
    private long left;

    /**
     * @param housekeeping interval between steps
     */
    ReadingPause(Duration housekeeping) {
        steps = PAUSE.dividedBy(housekeeping);
    }

    void begin() {
        left = steps;
    }

    void step() {
        left = Math.max(0, left - 1);
    }

    boolean isOver() {
        return left == 0;
    }
}
