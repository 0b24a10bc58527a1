package io.quotewire.producer.memory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.producer.feed.PollingHints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between polls: the value on {@code feeds}, keyed by the feed's address as it was given.
 *
 * @param address the feed's address as it was given
 * @param polls what polling it has come to
 * @param seen the items it lists, and some that it listed; so many that the record stays well below a megabyte
 * @param wishes when it asks not to be fetched; absent if it never said
 * @param more further items that it lists, as {@link FurtherItems} writes them; absent if there are none
 */
public record FeedState(
        int schemaVersion,
        String address,
        @JsonUnwrapped PollHistory polls,
        List<Seen> seen,
        @Nullable PollingHints wishes,
        @Nullable String more) {
    public static final int SCHEMA_VERSION = 1;

    /** Silence of this many times the usual is worth a look. */
    private static final int LONG_SILENCE = 4;

    private static final Duration SHORTEST_SILENCE = Duration.ofHours(2);

    /**
     * An item that was sent.
     *
     * @param id of the article
     * @param guid hash of the feed's own name for it; empty if that tells nothing
     * @param text hash of what was sent
     * @param revision that was sent
     * @param summary true if no more than a summary was sent; else absent
     * @param waitsSince when a change was first seen that waits for its page; absent if none does
     */
    public record Seen(
            String id,
            String guid,
            String text,
            long revision,
            @Nullable Boolean summary,
            @Nullable Instant waitsSince) {
        public Seen {
            guid = Objects.requireNonNullElse(guid, "");
            text = Objects.requireNonNullElse(text, "");
        }

        /** With whole text, and no change that waits. */
        public static Seen of(String id, String guid, String text, long revision) {
            return new Seen(id, guid, text, revision, null, null);
        }

        /** The same, of which a summary was sent. */
        public Seen asSummary() {
            return new Seen(id, guid, text, revision, true, waitsSince);
        }

        /** The same with a change that waits since then, or none. */
        public Seen waiting(@Nullable Instant since) {
            return new Seen(id, guid, text, revision, summary, since);
        }

        /** Whether its whole text was sent and not taken back. */
        public boolean whole() {
            return !text.isEmpty() && !Boolean.TRUE.equals(summary);
        }
    }

    public FeedState {
        Objects.requireNonNull(address);
        polls = Objects.requireNonNullElseGet(polls, () -> PollHistory.none(Instant.EPOCH));
        List<Seen> given = Objects.requireNonNullElse(seen, List.of());
        seen = given.stream().filter(FeedState::isKnown).toList();
    }

    /** An item without an id, or none at all, as only a foreign hand could write it. */
    private static boolean isKnown(@Nullable Seen item) {
        return item != null && Objects.nonNull(item.id());
    }

    /** A feed that was never asked; it is due at once. */
    public static FeedState fresh(String address, Instant now) {
        return new FeedState(SCHEMA_VERSION, address, PollHistory.none(now), List.of(), null, null);
    }

    /** The same items after another poll. */
    public FeedState with(PollHistory after) {
        return new FeedState(SCHEMA_VERSION, address, after, seen, wishes, more);
    }

    /** The same, to be asked at that time whether it has ended or not. */
    public FeedState asked(Instant next) {
        return with(polls.asked(next));
    }

    /** True if it is gone for good. */
    public boolean ended() {
        return polls.trouble().ended();
    }

    /** True if something was lacking in its last document. */
    public boolean incomplete() {
        return polls.trouble().incomplete() != null;
    }

    /** True if nothing new has come for much longer than usual. */
    public boolean silent(Instant now) {
        Instant last = polls.times().lastNewItemAt();
        long usualSeconds = polls.rhythm().usualSilenceSeconds();
        if (last == null || usualSeconds == 0 || ended()) {
            return false;
        }
        Duration silence = Duration.between(last, now);
        Duration usual = Duration.ofSeconds(usualSeconds);
        return silence.compareTo(SHORTEST_SILENCE) > 0 && silence.compareTo(usual.multipliedBy(LONG_SILENCE)) > 0;
    }
}
