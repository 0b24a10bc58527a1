package io.quotewire.streaming.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/**
 * Parses and validates durations, written as {@code 500ms}, {@code 30s}, {@code 5m}, {@code 12h}, {@code 7d}, or in ISO
 * 8601.
 */
public final class DurationSetting implements ConfigDef.Validator {
    /** A hundred years: longer than anybody needs, and safe to add to a date. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    private final Duration shortest;
    private final Duration longest;

    /** Accepts durations from zero to a hundred years. */
    DurationSetting() {
        this(Duration.ZERO, LONGEST);
    }

    /** Accepts durations from {@code shortest} to a hundred years. */
    static DurationSetting from(Duration shortest) {
        return new DurationSetting(shortest, LONGEST);
    }

    /** Accepts durations from {@code shortest} to {@code longest}, both inclusive. */
    DurationSetting(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    /**
     * Parses a duration.
     *
     * @throws DateTimeParseException if the text is not a duration
     */
    public static Duration parse(String text) {
        Matcher matcher = SHORT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Duration.parse(text.strip());
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /**
     * Parses a duration from {@code shortest} to a hundred years.
     *
     * @throws IllegalArgumentException if it is none, with a message for its user
     */
    public static Duration parse(String text, Duration shortest) {
        DurationSetting wanted = from(shortest);
        return wanted.read(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not " + wanted));
    }

    @Override
    public void ensureValid(String name, Object value) {
        if (read((String) value).isEmpty()) {
            throw new ConfigException(name, value, "must be " + this);
        }
    }

    private Optional<Duration> read(String text) {
        try {
            return Optional.of(parse(text))
                    .filter(duration -> duration.compareTo(shortest) >= 0 && duration.compareTo(longest) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a duration such as 30s, 12h, 7d or P7D, "
                + (shortest.isZero() ? "" : "from " + written(shortest) + ' ')
                + (longest.equals(LONGEST) ? "up to 36500d" : "up to " + written(longest));
    }

    private static String written(Duration duration) {
        return duration.toMillisPart() == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
