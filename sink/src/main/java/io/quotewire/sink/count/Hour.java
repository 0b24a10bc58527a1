package io.quotewire.sink.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An hour of publication in UTC, the resolution of counts in time. Articles without a date have only a day, that of
 * their ingestion, and are counted apart from its hours.
 *
 * @param hour 0 to 23, or {@link #UNDATED}
 */
public record Hour(LocalDate day, int hour) {
    /** Used instead of an hour. */
    public static final int UNDATED = 24;

    public Hour {
        if (hour < 0 || hour > UNDATED) {
            throw new IllegalArgumentException("no day has an hour " + hour);
        }
    }

    /** The hour in which the time lies. */
    public static Hour of(Instant time) {
        var utc = time.atOffset(ZoneOffset.UTC);
        return new Hour(utc.toLocalDate(), utc.getHour());
    }

    /** This hour, or, if the article is undated, the undated counts of its day. */
    public Hour undated(boolean undated) {
        return undated ? new Hour(day, UNDATED) : this;
    }
}
