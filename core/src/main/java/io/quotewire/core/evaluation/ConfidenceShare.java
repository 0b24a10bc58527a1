package io.quotewire.core.evaluation;

/**
 * How many of the quotes with a certain confidence are right.
 *
 * @param label which quotes: "0.9" for 0.9 to 1, or type and value, "DIRECT 0.97"
 * @param quotes the number of quotes
 * @param right the share that is right, in per cent
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record ConfidenceShare(String label, int quotes, double right, double low, double high) {}
