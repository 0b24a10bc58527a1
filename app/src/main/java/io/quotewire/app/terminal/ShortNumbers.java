package io.quotewire.app.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats numbers for people: about three digits and a unit. */
public final class ShortNumbers {
    private static final long KIBI = 1024;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 86_400;
    private static final double SECONDS_SHOWN = 119.5;
    private static final int FEW = 100;
    private static final double ONE_DIGIT = 9.95;
    private static final String NONE = "-";
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private ShortNumbers() {}

    /** {@code 17 B}, {@code 1.2 MiB}. */
    public static String bytes(double bytes) {
        if (bytes < KIBI) {
            return String.format(Locale.ROOT, "%.0f B", bytes);
        }
        double amount = bytes;
        int unit = -1;
        while (amount >= KIBI && unit < 3) {
            amount /= KIBI;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %ciB", amount, "KMGT".charAt(unit));
    }

    /** The same for a whole number. */
    public static String bytes(long bytes) {
        return bytes((double) bytes);
    }

    /** {@code 0.3}, {@code 1250}. */
    public static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < FEW ? "%.1f" : "%.0f", perSecond);
    }

    /** {@code 12/min}, {@code 1.5/s}: per minute if slow. */
    public static String pace(double perSecond) {
        return pace(perSecond, "");
    }

    /** {@code 12 articles/min}, {@code 1.5 articles/s}. */
    public static String pace(double perSecond, String of) {
        boolean slow = perSecond < 1;
        double amount = Math.max(0, slow ? perSecond * MINUTE : perSecond);
        String number = String.format(Locale.ROOT, amount > 0 && amount < ONE_DIGIT ? "%.1f" : "%.0f", amount);
        return number + (of.isEmpty() ? "" : ' ' + of) + (slow ? "/min" : "/s");
    }

    /** {@code 4.2 s}, {@code 42 s}, {@code 12 min}, {@code 30 h}, {@code 5 d}; a dash for nothing. */
    public static String span(@Nullable Double seconds) {
        if (seconds == null) {
            return NONE;
        }
        if (seconds < SECONDS_SHOWN) {
            return String.format(Locale.ROOT, seconds < ONE_DIGIT ? "%.1f s" : "%.0f s", seconds);
        }
        if (seconds < 2 * HOUR) {
            return Math.round(seconds / MINUTE) + " min";
        }
        return seconds < 2 * DAY ? Math.round(seconds / HOUR) + " h" : Math.round(seconds / DAY) + " d";
    }

    /** How old the first of some records is: a dash if there are none, {@code ?} if it is unknown. */
    public static String age(long records, @Nullable Double seconds) {
        return records > 0 && seconds == null ? "?" : span(seconds);
    }

    /** {@code 17}, {@code ~1250}: a number of records, marked if it is an estimate. */
    public static String records(long number, boolean exact) {
        return (exact ? "" : "~") + number;
    }

    /** A bar for each value, relative to the highest; only the lowest bars if all are 0. */
    public static String sparkline(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        StringBuilder line = new StringBuilder();
        for (double value : values) {
            int bar = most <= 0 ? 0 : (int) Math.round(Math.max(0, value) / most * (BARS.length() - 1));
            line.append(BARS.charAt(bar));
        }
        return line.toString();
    }
}
