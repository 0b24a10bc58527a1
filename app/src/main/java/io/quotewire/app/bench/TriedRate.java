package io.quotewire.app.bench;

/**
 * The result of holding a rate.
 *
 * @param processorGrowth growth of the processor's lag, as a share of the articles sent
 * @param sinkGrowth growth of the sink's lag, as a share of the events written
 */
record TriedRate(double articlesPerSecond, double processorGrowth, double sinkGrowth) {
    private static final double MOST = 0.01;

    /** Whether the rate is sustainable: the lag grows by no more than a hundredth of the load. */
    boolean holds() {
        return processorGrowth <= MOST && sinkGrowth <= MOST;
    }
}
