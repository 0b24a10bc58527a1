package io.quotewire.sink.count;

/**
 * By how much the counts of one subject change.
 *
 * @param hour of publication
 */
public record CountChange(Subject subject, Hour hour, Amounts amounts) {}
