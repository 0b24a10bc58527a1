package io.quotewire.streaming.contract;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A UTC date and time as records contain it: {@code 2026-11-25T08:30:00Z}, with or without a fraction of a second.
 * Reading and writing by character position takes a tenth of the time of a formatter. Immutable.
 */
public record UtcTime(LocalDate day, int hour, int minute, int second, int nanos) {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 30;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int PARTS = 20;
    private static final int NANOS = 9;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final long FIRST_WRITTEN =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_WRITTEN =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** Reads a date and time; empty if it is written in any other form. */
    public static Optional<UtcTime> read(String text) {
        if (!hasShape(text)) {
            return Optional.empty();
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > LAST_HOUR || minute > LAST_MINUTE || second > LAST_MINUTE) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return Optional.of(new UtcTime(day, hour, minute, second, nanos(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instant that a text denotes; null if there is none, or it has another form. */
    public static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : read(text).map(UtcTime::instant).orElse(null);
    }

    /**
     * The instant in ISO 8601, as {@link Instant#toString} writes it: with 0, 3, 6 or 9 digits of a fraction, as
     * needed.
     */
    public static String text(Instant moment) {
        long seconds = moment.getEpochSecond();
        if (seconds < FIRST_WRITTEN || seconds > LAST_WRITTEN) {
            return moment.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY));
        int ofDay = Math.floorMod(seconds, SECONDS_OF_DAY);
        byte[] text = "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.ISO_8859_1);
        write(text, 4, day.getYear());
        write(text, 7, day.getMonthValue());
        write(text, 10, day.getDayOfMonth());
        write(text, 13, ofDay / 3600);
        write(text, 16, ofDay / 60 % 60);
        write(text, 19, ofDay % 60);
        int end = PARTS - 1;
        int nanos = moment.getNano();
        if (nanos > 0) {
            write(text, PARTS + NANOS, nanos);
            end = PARTS + (nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : NANOS);
        }
        text[end] = 'Z';
        return new String(text, 0, end + 1, StandardCharsets.ISO_8859_1);
    }

    /** Adds the digits of a number to the zeros that end before {@code end}. */
    private static void write(byte[] text, int end, int number) {
        int at = end;
        for (int rest = number; rest > 0; rest /= 10) {
            text[--at] += (byte) (rest % 10);
        }
    }

    public Instant instant() {
        return day.atTime(hour, minute, second, nanos).toInstant(ZoneOffset.UTC);
    }

    private static boolean hasShape(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST || length == SHORTEST + 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char wanted = switch (i) {
                case 4, 7 -> '-';
                case 10 -> 'T';
                case 13, 16 -> ':';
                default -> i == length - 1 ? 'Z' : i == PARTS - 1 ? '.' : '0';
            };
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int nanos(String text) {
        int nanos = 0;
        for (int i = PARTS; i < PARTS + NANOS; i++) {
            nanos = nanos * 10 + (i < text.length() - 1 ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
