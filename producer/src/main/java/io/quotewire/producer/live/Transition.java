package io.quotewire.producer.live;

import io.quotewire.producer.web.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what was remembered of a feed to what is remembered after a poll. */
record Transition(PollPace pace, FeedState before, Instant now) {
    /** Items remembered beyond those that the feed lists, and at most in all: the record must stay below a megabyte. */
    private static final int UNLISTED_KEPT = 500;

    private static final int KEPT = 2_000;

    /** The server says that nothing has changed. */
    FeedState unchanged(Fetched answer) {
        Duration interval = pace.adapted(interval(), 1, 0);
        Instant next = now.plus(pace.atLeast(interval, PollPace.maxAge(answer.header("Cache-Control"))));
        return state(
                movedTo(answer),
                before.etag(),
                before.lastModified(),
                now,
                before.lastNewItemAt(),
                next,
                interval,
                null,
                before.items(),
                before.seen());
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
                null,
                before.items(),
                before.seen());
    }

    /**
     * A document was read.
     *
     * @param listed ids of its items
     * @param delivered what was sent of it
     * @param whole false where it must be asked for again in full
     */
    FeedState polled(
            FeedDocument document,
            Fetched answer,
            List<String> listed,
            Map<String, FeedState.Seen> delivered,
            boolean whole) {
        Duration interval = whole ? pace.adapted(interval(), listed.size(), delivered.size()) : pace.shortest();
        Optional<Duration> asked = longer(document.timeToLive(), PollPace.maxAge(answer.header("Cache-Control")));
        return state(
                movedTo(answer),
                whole ? answer.header("ETag").orElse(null) : null,
                whole ? answer.header("Last-Modified").orElse(null) : null,
                now,
                delivered.isEmpty() ? before.lastNewItemAt() : now,
                PollPace.next(now, pace.atLeast(interval, asked), document.quietHours()),
                interval,
                null,
                before.items() + delivered.size(),
                remembered(listed, delivered));
    }

    /** The poll failed. */
    FeedState failed(FeedFailure failure) {
        Duration wait = pace.atLeast(pace.afterFailures(interval(), before.failures() + 1), failure.retryAfter());
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                before.address(),
                before.movedTo(),
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
                before.seen());
    }

    private FeedState state(
            @Nullable String movedTo,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant success,
            @Nullable Instant newItem,
            Instant next,
            Duration interval,
            @Nullable String error,
            long items,
            List<FeedState.Seen> seen) {
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
                error,
                false,
                items,
                before.errors(),
                seen);
    }

    private List<FeedState.Seen> remembered(List<String> listed, Map<String, FeedState.Seen> delivered) {
        Map<String, FeedState.Seen> known = new HashMap<>();
        before.seen().forEach(item -> known.put(item.id(), item));
        known.putAll(delivered);
        List<FeedState.Seen> remembered = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String id : listed) {
            FeedState.Seen item = known.get(id);
            if (item != null && taken.add(id) && remembered.size() < KEPT) {
                remembered.add(item);
            }
        }
        int most = Math.min(KEPT, remembered.size() + UNLISTED_KEPT);
        List<FeedState.Seen> unlisted = new ArrayList<>(delivered.values());
        unlisted.addAll(before.seen());
        for (FeedState.Seen item : unlisted) {
            if (remembered.size() < most && taken.add(item.id())) {
                remembered.add(Optional.ofNullable(known.get(item.id())).orElse(item));
            }
        }
        return remembered;
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
