package io.quotewire.sink.task;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Determines which days' counts are kept and can still change: those within the retention that have not expired. A day
 * that has expired remains so, whatever the retention is set to later, since most of what it counted is gone. Used by
 * one stream thread.
 */
final class DayRetention {
    /** Key in the store, which is shared with the applied offsets, whose keys end in a number. */
    private static final String KEY = "days-expired-before";

    private final KeyValueStore<String, byte[]> store;
    private final Optional<Duration> retention;
    private @Nullable LocalDate expiredBefore;

    /**
     * @param retention how long after its day a daily count is kept; empty if it is kept for good
     */
    DayRetention(KeyValueStore<String, byte[]> store, Optional<Duration> retention) {
        this.store = store;
        this.retention = retention;
    }

    /** The first day whose counts are kept. */
    LocalDate firstKept(Instant now) {
        LocalDate kept = retention
                .map(time -> LocalDate.ofInstant(now.minus(time), ZoneOffset.UTC))
                .orElse(LocalDate.MIN);
        return kept.isAfter(expiredBefore()) ? kept : expiredBefore();
    }

    /** Notes that counts of this day were deleted, or never kept. */
    void expired(LocalDate day) {
        if (!day.isBefore(expiredBefore())) {
            LocalDate next = day.plusDays(1);
            expiredBefore = next;
            store.put(KEY, new BinaryWriter().signed(next.toEpochDay()).toBytes());
        }
    }

    private LocalDate expiredBefore() {
        LocalDate known = expiredBefore;
        if (known == null) {
            known = Optional.ofNullable(store.get(KEY))
                    .map(value -> LocalDate.ofEpochDay(new BinaryReader(value).signed()))
                    .orElse(LocalDate.MIN);
            expiredBefore = known;
        }
        return known;
    }
}
