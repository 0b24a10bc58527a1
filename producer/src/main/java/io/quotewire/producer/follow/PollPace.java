package io.quotewire.producer.follow;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Determines when to poll a feed again. The interval shrinks when there are new items, the more the more there are, and
 * grows when there are none, within bounds; requests of the server (ttl, Cache-Control, Retry-After, hours to skip) are
 * respected, up to the longest interval.
 *
 * @param shortest time between two polls
 * @param longest time between two polls
 */
public record PollPace(Duration shortest, Duration longest) {
    /** For feeds of the public web. */
    public static final PollPace PUBLIC = new PollPace(Duration.ofMinutes(10), Duration.ofHours(24));

    private static final long GROWTH_PERCENT = 115;
    private static final long SHRINKING_PERCENT = 70;
    private static final long LEAST_PERCENT = 25;

    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");

    public PollPace {
        if (shortest.isZero() || shortest.isNegative() || shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException("the interval between polls must be above 0 and at most " + longest);
        }
    }

    /**
     * The interval after a successful poll. It aims at one new item for most polls, which in measurements found most of
     * a feed's news soon for the number of requests: {@code bin/benchmark PollRhythm}.
     *
     * @param before the interval so far; zero at first
     * @param fresh the number of new or changed items
     */
    public Duration adapted(Duration before, int fresh) {
        if (before.isZero()) {
            return shortest;
        }
        if (fresh == 0) {
            return bounded(before.multipliedBy(GROWTH_PERCENT).dividedBy(100));
        }
        long percent = Math.max(LEAST_PERCENT, SHRINKING_PERCENT / fresh);
        return bounded(before.multipliedBy(percent).dividedBy(100));
    }

    /** The interval after a number of failures in a row: doubled with each. */
    public Duration afterFailures(Duration before, int failures) {
        Duration base = before.isZero() ? shortest : before;
        return bounded(base.multipliedBy(1L << Math.min(failures, 16)));
    }

    /** At least what the server asks for, at most the longest interval. */
    public Duration atLeast(Duration interval, Optional<Duration> asked) {
        return bounded(asked.filter(wish -> wish.compareTo(interval) > 0).orElse(interval));
    }

    /** The age up to which Cache-Control allows reuse of an answer. */
    static Optional<Duration> maxAge(Optional<String> cacheControl) {
        Matcher age = MAX_AGE.matcher(cacheControl.orElse(""));
        return age.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1)))) : Optional.empty();
    }

    private Duration bounded(Duration interval) {
        if (interval.compareTo(shortest) < 0) {
            return shortest;
        }
        return interval.compareTo(longest) > 0 ? longest : interval;
    }
}
