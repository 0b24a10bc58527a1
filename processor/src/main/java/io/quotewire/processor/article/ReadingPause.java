package io.quotewire.processor.article;

import java.time.Duration;

/** After something could not be read, counted in steps of the housekeeping. Used by one stream thread. */
final class ReadingPause {
    /** From one step of the housekeeping to the next. */
    static final Duration STEP = Duration.ofSeconds(1);

    private static final long STEPS = Duration.ofMinutes(1).dividedBy(STEP);

    private long left;

    void begin() {
        left = STEPS;
    }

    void step() {
        left = Math.max(0, left - 1);
    }

    boolean isOver() {
        return left == 0;
    }
}
