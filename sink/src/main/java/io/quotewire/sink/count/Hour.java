package io.quotewire.sink.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An hour of publication, in UTC: the grain of counts in time.
 *
 * @param hour 0 to 23
 */
public record Hour(LocalDate day, int hour) {
    private static final int LAST = 23;

    public Hour {
        if (hour < 0 || hour > LAST) {
            throw new IllegalArgumentException("no day has an hour " + hour);
        }
    }

    public static Hour of(Instant time) {
        var utc = time.atOffset(ZoneOffset.UTC);
        return new Hour(utc.toLocalDate(), utc.getHour());
    }
}
