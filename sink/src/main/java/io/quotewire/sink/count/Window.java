package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Count;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a count covers. It is part of the key, so an article of last month is counted in last month whenever it
 * arrives, and nothing is late.
 *
 * @param day a UTC day of publication, null for all time
 */
public record Window(@Nullable LocalDate day) {
    public static final Window TOTAL = new Window(null);

    public static Window of(LocalDate day) {
        return new Window(day);
    }

    /** As it stands in keys and counts. */
    String label() {
        return day == null ? Count.TOTAL : day.toString();
    }

    boolean isTotal() {
        return day == null;
    }
}
