package io.quotewire.core.evaluation;

/**
 * One measure of an extraction, in per cent.
 *
 * @param measure the measure
 * @param precision share of the extracted cases that are right; equal to {@code value} if the measure is a share
 * @param recall share of the annotated cases that are found; equal to {@code value} if the measure is a share
 * @param value F1 or share
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param of the number of annotated cases (passages, contents, code points) that it is based on
 */
public record Score(Measure measure, double precision, double recall, double value, double low, double high, long of) {}
