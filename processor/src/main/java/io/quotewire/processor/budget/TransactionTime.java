package io.quotewire.processor.budget;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Measures how long the extractions of one transaction have taken. The tasks of a stream thread share a transaction,
 * and Kafka Streams ends it only after a round: each task takes some records, each runs its punctuations, then
 * everything is committed. Once slow articles have used up the time, the other articles of the round wait for the next
 * one. Used by one stream thread.
 */
public final class TransactionTime {
    /** More than a round of ordinary articles takes. */
    private static final Duration LEAST = Duration.ofSeconds(2);

    private final Duration limit;
    private final Set<Object> clocked = new HashSet<>();
    private Duration used = Duration.ZERO;

    TransactionTime(Duration extractionTimeout) {
        limit = limit(extractionTimeout);
    }

    /** The longest time that the extractions of one transaction can take: the last may begin just before the limit. */
    static Duration most(Duration extractionTimeout) {
        return limit(extractionTimeout).plus(extractionTimeout);
    }

    /** A record arrived for a task; the first one after punctuations begins a round. */
    void recordArrived() {
        if (!clocked.isEmpty()) {
            begin();
        }
    }

    /** A task's punctuation runs; if it runs again without a record in between, a new round has begun. */
    void clock(Object task) {
        if (clocked.contains(task)) {
            begin();
        }
        clocked.add(task);
    }

    void add(Duration extraction) {
        used = used.plus(extraction);
    }

    boolean isSpent() {
        return used.compareTo(limit) >= 0;
    }

    private void begin() {
        clocked.clear();
        used = Duration.ZERO;
    }

    private static Duration limit(Duration extractionTimeout) {
        return extractionTimeout.compareTo(LEAST) < 0 ? LEAST : extractionTimeout;
    }
}
