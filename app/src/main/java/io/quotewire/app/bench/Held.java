package io.quotewire.app.bench;

/**
 * A rate that was tried.
 *
 * @param processorGrowth by which share of the articles sent the processor fell behind
 * @param sinkGrowth by which share of the events written the sink fell behind
 */
record Held(double articlesPerSecond, double processorGrowth, double sinkGrowth) {
    private static final double MOST = 0.01;

    /** Whether it can go on for ever: what is unread grows by no more than a hundredth of the load. */
    boolean holds() {
        return processorGrowth <= MOST && sinkGrowth <= MOST;
    }
}
