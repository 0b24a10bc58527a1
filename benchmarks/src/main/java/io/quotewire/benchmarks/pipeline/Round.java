package io.quotewire.benchmarks.pipeline;

/**
 * Seconds from the first article of a round on its topic to the last article, the last processed one, the last count.
 */
record Round(double fed, double processed, double counted) {}
