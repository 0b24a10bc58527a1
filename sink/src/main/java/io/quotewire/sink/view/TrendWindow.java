package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Count;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A day or an hour in UTC, and the seven days before it, with which it is compared. Immutable.
 *
 * @param hour of the day, 0 to 23; empty for the whole day
 */
public record TrendWindow(LocalDate day, OptionalInt hour) {
    private static final int DAYS_BEFORE = 7;
    private static final int HOURS = 24;
    private static final char HOUR_MARK = 'T';
    private static final String DAY = "2026-11-25";

    public TrendWindow {
        if (hour.isPresent() && (hour.getAsInt() < 0 || hour.getAsInt() >= HOURS)) {
            throw new IllegalArgumentException("an hour is a number from 0 to 23");
        }
    }

    /**
     * Parses {@code 2026-11-25} or {@code 2026-11-25T14}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static TrendWindow parse(String text) {
        int mark = text.indexOf(HOUR_MARK);
        try {
            return mark < 0
                    ? new TrendWindow(day(text), OptionalInt.empty())
                    : new TrendWindow(
                            day(text.substring(0, mark)), OptionalInt.of(Integer.parseInt(text.substring(mark + 1))));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a day such as 2026-11-25 nor an hour such as 2026-11-25T14", e);
        }
    }

    /**
     * Parses a day as {@code 2026-11-25}.
     *
     * @throws IllegalArgumentException if it is not one, or of a year that is not written with four digits
     */
    public static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (text.length() == DAY.length()) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day such as " + DAY, e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a day such as " + DAY);
    }

    /** The articles of the window, from the count of its day. */
    public long articles(Count ofDay) {
        return hour.isPresent() ? between(ofDay, hour.getAsInt(), hour.getAsInt() + 1) : ofDay.articles();
    }

    /** The articles before the window, from the count of one of {@link #daysBefore}. */
    public long before(Count count) {
        if (hour.isEmpty()) {
            return count.articles();
        }
        boolean isFirst = count.window().equals(day.minusDays(DAYS_BEFORE).toString());
        boolean isLast = count.window().equals(day.toString());
        return between(count, isFirst ? hour.getAsInt() : 0, isLast ? hour.getAsInt() : HOURS);
    }

    /** The days that overlap the time before the window: seven, or eight if it begins within a day. */
    public List<String> daysBefore() {
        return IntStream.rangeClosed(hour.isPresent() ? 0 : 1, DAYS_BEFORE)
                .mapToObj(ago -> day.minusDays(ago).toString())
                .toList();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return hour.isPresent() ? hourOf(day.toString(), hour.getAsInt()) : day.toString();
    }

    /** An hour of a day, as {@link #toString} writes it. */
    static String hourOf(String day, int hour) {
        return day + HOUR_MARK + (hour < 10 ? "0" : "") + hour;
    }

    private static long between(Count count, int from, int to) {
        List<Long> hours = count.articlesByHour();
        return hours == null
                ? 0
                : LongStream.range(from, Math.min(to, hours.size()))
                        .map(hour -> hours.get((int) hour))
                        .sum();
    }
}
