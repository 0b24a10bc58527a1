package io.quotewire.producer.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a feed asks not to be fetched. Stored with the feed, because an answer without changes does not repeat it.
 *
 * @param timeToLiveSeconds how long it asks not to be fetched again; 0 if it does not
 * @param quietHours hours of the day, UTC, in which it asks not to be fetched
 * @param quietDays days of the week, UTC, on which it asks not to be fetched
 */
public record PollingHints(long timeToLiveSeconds, Set<Integer> quietHours, Set<DayOfWeek> quietDays) {
    /** Requests not to be polled at any hour, or on any day, are ignored as mistakes. */
    private static final int ALL_HOURS = 24;

    /** The hints of a feed without any. */
    public static final PollingHints NONE = new PollingHints(0, Set.of(), Set.of());

    public PollingHints {
        quietHours = Objects.requireNonNullElse(quietHours, Set.<Integer>of()).stream()
                .filter(hour -> hour != null && hour >= 0 && hour < ALL_HOURS)
                .collect(toUnmodifiableSet());
        quietDays = Objects.requireNonNullElse(quietDays, Set.<DayOfWeek>of()).stream()
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    /** How long it asks not to be fetched again. */
    public Optional<Duration> timeToLive() {
        return timeToLiveSeconds <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(timeToLiveSeconds));
    }

    /** That time or, if it is a quiet one, the next moment that is not. */
    public Instant notQuiet(Instant wanted) {
        boolean hours = quietHours.size() < ALL_HOURS;
        boolean days = quietDays.size() < DayOfWeek.values().length;
        ZonedDateTime time = wanted.atZone(ZoneOffset.UTC);
        int left = ALL_HOURS * (DayOfWeek.values().length + 1);
        while (left-- > 0
                && ((days && quietDays.contains(time.getDayOfWeek()))
                        || (hours && quietHours.contains(time.getHour())))) {
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return time.toInstant();
    }
}
