package io.quotewire.producer.live;

import io.quotewire.producer.web.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what was remembered of a feed to what is remembered after a poll. */
record Transition(PollPace pace, FeedState before, Instant now) {
    /** A place that a feed has moved to and where it fails so many times in a row is none. */
    private static final int FAILURES_OF_A_MOVE = 3;

    /** The server says that nothing has changed. */
    FeedState unchanged(Fetched answer) {
        Duration interval = pace.adapted(interval(), 1, 0);
        PollWishes wishes = Objects.requireNonNullElse(before.wishes(), PollWishes.NONE);
        return state(
                movedTo(answer),
                before.etag(),
                before.lastModified(),
                now,
                before.lastNewItemAt(),
                next(interval, wishes, answer),
                interval,
                before.items(),
                before.seen(),
                before.wishes(),
                before.more());
    }

    /** The page names a feed; it is due at once. */
    FeedState redirected(URI feed) {
        return state(
                feed.toString(),
                null,
                null,
                now,
                before.lastNewItemAt(),
                now,
                interval(),
                before.items(),
                before.seen(),
                before.wishes(),
                before.more());
    }

    /**
     * A document was read.
     *
     * @param whole false where it must be asked for again in full
     */
    FeedState polled(FeedDocument document, Fetched answer, Listing listing, boolean whole) {
        int delivered = listing.delivered().size();
        Duration interval = whole ? pace.adapted(interval(), listing.ids().size(), delivered) : pace.shortest();
        // An index that stands still says nothing of the sitemaps it names.
        boolean mayBeUnchanged = whole && document.parts().isEmpty();
        Listing.Remembered remembered = listing.remembered(before.seen());
        return state(
                movedTo(answer),
                mayBeUnchanged ? answer.header("ETag").orElse(null) : null,
                mayBeUnchanged ? answer.header("Last-Modified").orElse(null) : null,
                now,
                delivered == 0 ? before.lastNewItemAt() : now,
                next(interval, document.wishes(), answer),
                interval,
                before.items() + delivered,
                remembered.seen(),
                document.wishes().equals(PollWishes.NONE) ? null : document.wishes(),
                FurtherItems.written(remembered.more()));
    }

    /** The poll failed. */
    FeedState failed(FeedFailure failure) {
        Duration wait = pace.atLeast(pace.afterFailures(interval(), before.failures() + 1), failure.retryAfter());
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                before.address(),
                before.failures() + 1 < FAILURES_OF_A_MOVE ? before.movedTo() : null,
                before.etag(),
                before.lastModified(),
                now,
                before.lastSuccessAt(),
                before.lastNewItemAt(),
                now.plus(wait),
                before.intervalSeconds(),
                before.usualSilenceSeconds(),
                before.failures() + 1,
                failure.reason(),
                failure.gone(),
                before.items(),
                before.errors() + 1,
                before.seen(),
                before.wishes(),
                before.more());
    }

    private FeedState state(
            @Nullable String movedTo,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant success,
            @Nullable Instant newItem,
            Instant next,
            Duration interval,
            long items,
            List<FeedState.Seen> seen,
            @Nullable PollWishes wishes,
            @Nullable String more) {
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                before.address(),
                movedTo,
                etag,
                lastModified,
                now,
                success,
                newItem,
                next,
                interval.toSeconds(),
                usualSilence(newItem),
                0,
                null,
                false,
                items,
                before.errors(),
                seen,
                wishes,
                more);
    }

    /** The host asks for some rest, so the feed was not asked; that is no failure of the feed's. */
    FeedState postponed(Duration rest) {
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                before.address(),
                before.movedTo(),
                before.etag(),
                before.lastModified(),
                before.lastPollAt(),
                before.lastSuccessAt(),
                before.lastNewItemAt(),
                now.plus(rest),
                before.intervalSeconds(),
                before.usualSilenceSeconds(),
                before.failures(),
                before.lastError(),
                before.ended(),
                before.items(),
                before.errors(),
                before.seen(),
                before.wishes(),
                before.more());
    }

    private Instant next(Duration interval, PollWishes wishes, Fetched answer) {
        Optional<Duration> asked = longer(wishes.timeToLive(), PollPace.maxAge(answer.header("Cache-Control")));
        return wishes.notQuiet(now.plus(pace.atLeast(interval, asked)));
    }

    private long usualSilence(@Nullable Instant newItem) {
        Instant last = before.lastNewItemAt();
        if (last == null || newItem == null || newItem.equals(last)) {
            return before.usualSilenceSeconds();
        }
        long gap = Duration.between(last, newItem).toSeconds();
        long usual = before.usualSilenceSeconds();
        return usual == 0 ? gap : (4 * usual + gap) / 5;
    }

    private @Nullable String movedTo(Fetched answer) {
        return answer.moved().map(URI::toString).orElse(before.movedTo());
    }

    private Duration interval() {
        return Duration.ofSeconds(before.intervalSeconds());
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) > 0 ? one : other;
        }
        return one.or(() -> other);
    }
}
