package io.quotewire.app.bench;

/**
 * Seconds from the first article of a round on its topic to the last article, the last processed one, and the last
 * count.
 */
public record RoundTimes(double fed, double processed, double counted) {}
