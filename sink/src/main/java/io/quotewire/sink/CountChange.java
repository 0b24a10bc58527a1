package io.quotewire.sink;

import java.time.Instant;

/**
 * By how much the counts of one subject change.
 *
 * @param publishedAt decides the day and its hour
 */
record CountChange(Subject subject, Instant publishedAt, Amounts amounts) {}
