package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Count;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a count covers. It is part of the key, so an article of last month is counted in last month whenever it
 * arrives, and no data is late.
 *
 * @param day a UTC day of publication, null for all time
 */
public record CountWindow(@Nullable LocalDate day) {
    public static final CountWindow TOTAL = new CountWindow(null);

    /** The window of a day in UTC. */
    public static CountWindow of(LocalDate day) {
        return new CountWindow(day);
    }

    /** The window's name in keys and counts. */
    String label() {
        return day == null ? Count.TOTAL : day.toString();
    }

    boolean isTotal() {
        return day == null;
    }
}
