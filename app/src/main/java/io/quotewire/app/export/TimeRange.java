package io.quotewire.app.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A range of publication times.
 *
 * @param from start, inclusive; {@link Instant#MIN} if unlimited
 * @param to end, exclusive; {@link Instant#MAX} if unlimited
 */
record TimeRange(Instant from, Instant to) {

    /**
     * Parses days or times; the last day is included.
     *
     * @throws IllegalArgumentException if one of them is neither, or the range is empty
     */
    static TimeRange of(@Nullable String from, @Nullable String to) {
        TimeRange range =
                new TimeRange(from == null ? Instant.MIN : time(from, 0), to == null ? Instant.MAX : time(to, 1));
        if (!range.from.isBefore(range.to)) {
            throw new IllegalArgumentException("the range from " + from + " to " + to + " is empty");
        }
        return range;
    }

    boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    private static Instant time(String text, int days) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a day such as 2026-11-25 nor a time such as 2026-11-25T08:30:00Z", e);
        }
    }
}
