package io.quotewire.core.evaluation;

/**
 * One measure of an extraction, in per cent.
 *
 * @param measure what is measured
 * @param precision share of the extracted that is right; equal to {@code value} where the measure is a share
 * @param recall share of the annotated that is right; equal to {@code value} where the measure is a share
 * @param value F1 or share
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param of how many annotated cases (passages, contents, code points) it rests on
 */
public record Score(Measure measure, double precision, double recall, double value, double low, double high, long of) {}
