package io.quotewire.sink.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of publication times.
 *
 * @param from start, inclusive; empty if unlimited
 * @param to end, exclusive; empty if unlimited
 */
public record TimeRange(Optional<Instant> from, Optional<Instant> to) {
    /** Any time. */
    public static final TimeRange ANY = new TimeRange(Optional.empty(), Optional.empty());

    private static final Pattern DAY_AND_TIME = Pattern.compile("\\dT");

    /** Later times cannot be positions in an index, nor can much earlier ones. */
    private static final int LAST_YEAR = 9999;

    /**
     * Parses days or times, in UTC; the last day is included.
     *
     * @param today the day that {@code today} means
     * @throws IllegalArgumentException if one of them is neither, or the range is empty
     */
    public static TimeRange of(Optional<String> from, Optional<String> to, LocalDate today) {
        TimeRange range = new TimeRange(from.map(text -> time(text, today, 0)), to.map(text -> time(text, today, 1)));
        if (range.from.isPresent() && range.to.isPresent() && !range.from.get().isBefore(range.to.get())) {
            throw new IllegalArgumentException(
                    "the range from " + from.orElseThrow() + " to " + to.orElseThrow() + " is empty");
        }
        return range;
    }

    public boolean holds(Instant time) {
        return from.map(start -> !time.isBefore(start)).orElse(true)
                && to.map(time::isBefore).orElse(true);
    }

    /** Whether all times of that millisecond are before it. */
    boolean isAfter(Instant millisecond) {
        return from.map(start -> !millisecond.plusMillis(1).isAfter(start)).orElse(false);
    }

    private static Instant time(String text, LocalDate today, int days) {
        try {
            Instant time = DAY_AND_TIME.matcher(text).find()
                    ? Instant.parse(text)
                    : day(text, today)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 0 && year <= LAST_YEAR + 1) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(notATime(text), e);
        }
        throw new IllegalArgumentException(notATime(text));
    }

    private static LocalDate day(String text, LocalDate today) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> LocalDate.parse(text);
        };
    }

    private static String notATime(String text) {
        return "'" + text + "' is neither today, yesterday, a day such as 2026-11-25 nor a time such as"
                + " 2026-11-25T08:30:00Z";
    }
}
