package io.quotewire.producer.memory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.producer.web.OffLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The history of a feed's polls; part of its {@link FeedState}.
 *
 * @param movedTo its new address, if it has moved permanently
 */
public record PollHistory(
        @Nullable String movedTo,
        @JsonUnwrapped Validators validators,
        @JsonUnwrapped Times times,
        @JsonUnwrapped Rhythm rhythm,
        @JsonUnwrapped Trouble trouble,
        @JsonUnwrapped Totals totals) {

    /** A longer validator is not genuine, and the record must stay small. */
    private static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_REASON = 1_000;
    private static final long LONGEST_SECONDS = Duration.ofDays(3650).toSeconds();

    public PollHistory {
        movedTo = movedTo == null || movedTo.length() > LONGEST_TEXT ? null : movedTo;
        times = Objects.requireNonNullElse(times, Times.NEVER);
        rhythm = Objects.requireNonNullElse(rhythm, new Rhythm(0, 0));
        totals = Objects.requireNonNullElse(totals, new Totals(0, 0));
        validators = Objects.requireNonNullElse(validators, Validators.NONE);
        trouble = Objects.requireNonNullElse(trouble, Trouble.NONE);
    }

    /**
     * The validators for conditional requests, verbatim.
     *
     * @param etag its last entity tag
     * @param lastModified its last date of change
     */
    public record Validators(
            @Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);

        public Validators {
            etag = sendable(etag);
            lastModified = sendable(lastModified);
        }

        private static @Nullable String sendable(@Nullable String header) {
            boolean usable = header != null
                    && header.length() <= LONGEST_TEXT
                    && header.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t');
            return usable ? header : null;
        }
    }

    /**
     * The times of polls.
     *
     * @param lastPollAt when it was last polled
     * @param lastSuccessAt when a poll last succeeded
     * @param lastNewItemAt when it last had something new
     * @param nextPollAt when it may be polled next; if unknown, it is due
     */
    public record Times(
            @Nullable Instant lastPollAt,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastNewItemAt,
            Instant nextPollAt) {
        private static final Times NEVER = new Times(null, null, null, Instant.EPOCH);

        public Times {
            nextPollAt = Objects.requireNonNullElse(nextPollAt, Instant.EPOCH);
        }

        /** The same with another time of the next poll. */
        public Times withNext(Instant next) {
            return new Times(lastPollAt, lastSuccessAt, lastNewItemAt, next);
        }

        /** The same with none of them later than this one, and due then. */
        Times setBackTo(Instant now) {
            return new Times(
                    notAfter(now, lastPollAt), notAfter(now, lastSuccessAt), notAfter(now, lastNewItemAt), now);
        }

        /** The same by a clock that is behind the one that they are from. */
        Times earlier(Duration by) {
            return new Times(
                    earlier(lastPollAt, by),
                    earlier(lastSuccessAt, by),
                    earlier(lastNewItemAt, by),
                    nextPollAt.minus(by));
        }

        private static @Nullable Instant earlier(@Nullable Instant time, Duration by) {
            return time == null ? null : time.minus(by);
        }

        private static @Nullable Instant notAfter(Instant now, @Nullable Instant time) {
            return time != null && time.isAfter(now) ? now : time;
        }
    }

    /**
     * How often the feed is polled and has something new.
     *
     * @param intervalSeconds time between polls, as adapted; 0 until known
     * @param usualSilenceSeconds the usual time without anything new; 0 until known
     */
    public record Rhythm(long intervalSeconds, long usualSilenceSeconds) {
        public Rhythm {
            intervalSeconds = Math.max(0, Math.min(intervalSeconds, LONGEST_SECONDS));
            usualSilenceSeconds = Math.max(0, Math.min(usualSilenceSeconds, LONGEST_SECONDS));
        }
    }

    /**
     * The feed's failures.
     *
     * @param failures polls in a row that failed
     * @param lastError why the last of them failed
     * @param ended whether the feed has ended permanently (410)
     * @param offLimits why its host may not be fetched; absent if it may
     * @param incomplete what was missing in its last document; absent if it was complete
     */
    public record Trouble(
            int failures,
            @Nullable String lastError,
            boolean ended,
            @Nullable OffLimits offLimits,
            @Nullable String incomplete) {
        public static final Trouble NONE = new Trouble(0, null, false, null, null);

        public Trouble {
            failures = Math.max(0, Math.min(failures, Integer.MAX_VALUE - 1));
            if (offLimits == null && lastError != null) {
                offLimits = OffLimits.ofWords(lastError).orElse(null);
            }
            lastError = shortened(lastError);
            incomplete = shortened(incomplete);
        }

        /** Of a feed that answered, but whose document was incomplete. */
        public static Trouble incomplete(@Nullable String lacking) {
            return new Trouble(0, null, false, null, lacking);
        }

        private static @Nullable String shortened(@Nullable String reason) {
            return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        }
    }

    /**
     * Totals since the feed is followed.
     *
     * @param items articles sent from it, corrections included
     * @param errors polls that failed
     */
    public record Totals(long items, long errors) {
        public Totals {
            items = Math.max(0, items);
            errors = Math.max(0, errors);
        }
    }

    /** Of a feed that was never polled. */
    static PollHistory none(Instant next) {
        return new PollHistory(
                null,
                Validators.NONE,
                new Times(null, null, null, next),
                new Rhythm(0, 0),
                Trouble.NONE,
                new Totals(0, 0));
    }

    /** The same with other totals. */
    public PollHistory withTotals(Totals counts) {
        return new PollHistory(movedTo, validators, times, rhythm, trouble, counts);
    }

    /** The same with another time of the next poll. */
    public PollHistory withNext(Instant next) {
        return new PollHistory(movedTo, validators, times.withNext(next), rhythm, trouble, totals);
    }

    /** The same after the clock was set back: without a time in the future, and due. */
    PollHistory setBackTo(Instant now) {
        return new PollHistory(movedTo, validators, times.setBackTo(now), rhythm, trouble, totals);
    }

    /** The same by a clock that is behind that of the feeder that polled. */
    PollHistory earlier(Duration by) {
        return new PollHistory(movedTo, validators, times.earlier(by), rhythm, trouble, totals);
    }

    /** The same, to be polled at that time even if it has ended. */
    PollHistory asked(Instant next) {
        Trouble current = trouble.ended() ? Trouble.NONE : trouble;
        return new PollHistory(movedTo, validators, times.withNext(next), rhythm, current, totals);
    }
}
