package io.quotewire.sink.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An hour of publication, in UTC: the grain of counts in time. What has no date of its own has a day, that on which it
 * was taken, and stands beside its hours.
 *
 * @param hour 0 to 23, or {@link #UNDATED}
 */
public record Hour(LocalDate day, int hour) {
    /** In place of an hour. */
    public static final int UNDATED = 24;

    public Hour {
        if (hour < 0 || hour > UNDATED) {
            throw new IllegalArgumentException("no day has an hour " + hour);
        }
    }

    public static Hour of(Instant time) {
        var utc = time.atOffset(ZoneOffset.UTC);
        return new Hour(utc.toLocalDate(), utc.getHour());
    }

    /** The same, or where its hour only stands in for a date, what is undated of its day. */
    public Hour undated(boolean undated) {
        return undated ? new Hour(day, UNDATED) : this;
    }
}
