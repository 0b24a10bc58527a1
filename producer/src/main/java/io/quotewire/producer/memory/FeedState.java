package io.quotewire.producer.memory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.producer.feed.PollingHints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of a feed between polls: the value on {@code feeds}, keyed by the feed's address.
 *
 * @param address the feed's address as configured
 * @param polls the history of its polls
 * @param seen the items it lists, and some that it listed before; limited so that the record stays well below a
 *     megabyte
 * @param wishes when it asks not to be fetched; absent if it never said
 * @param more further listed items, as {@link FurtherItems} writes them; absent if there are none
 * @param awaitingPage how many items of its last document wait for their pages; absent if none does
 */
public record FeedState(
        int schemaVersion,
        String address,
        @JsonUnwrapped PollHistory polls,
        List<Seen> seen,
        @Nullable PollingHints wishes,
        @Nullable String more,
        @Nullable Integer awaitingPage) {
    public static final int SCHEMA_VERSION = 1;

    /** A feed is reported as silent after this many times its usual silence. */
    private static final int LONG_SILENCE = 4;

    private static final Duration SHORTEST_SILENCE = Duration.ofHours(2);

    private static final Duration SILENCE_OF_UNKNOWN_RHYTHM = Duration.ofDays(1);

    /**
     * An item that was sent.
     *
     * @param id of the article
     * @param guid hash of the item's guid; empty if that is of no use
     * @param text hash of what was sent
     * @param revision that was sent
     * @param summary true if only a summary was sent; else absent
     * @param waitsSince when a change that is waiting for its page was first seen; absent if there is none
     * @param date that the feed gives it, in seconds since 1970; absent if that is the revision, or there is none
     * @param askedSince when the page of an item that the feed has pulled was first asked whether it is gone, without
     *     saying so; {@link #NOT_ASKED} if it is still to be asked; else absent
     * @param missingSince when its page first answered 404, and has not been there since; else absent
     */
    public record Seen(
            String id,
            String guid,
            String text,
            long revision,
            @Nullable Boolean summary,
            @Nullable Instant waitsSince,
            @Nullable Long date,
            @Nullable Instant askedSince,
            @Nullable Instant missingSince) {
        /** The page of a pulled item is still to be asked for. */
        public static final Instant NOT_ASKED = Instant.EPOCH;

        public Seen {
            guid = Objects.requireNonNullElse(guid, "");
            text = Objects.requireNonNullElse(text, "");
        }

        /** An item with whole text, and no waiting change. */
        public static Seen of(String id, String guid, String text, long revision) {
            return new Seen(id, guid, text, revision, null, null, null, null, null);
        }

        /** An item of which a summary was sent. */
        public Seen asSummary() {
            return new Seen(id, guid, text, revision, true, waitsSince, date, askedSince, missingSince);
        }

        /** The same under another guid. */
        public Seen withGuid(String hash) {
            return new Seen(id, hash, text, revision, summary, waitsSince, date, askedSince, missingSince);
        }

        /** The same with a change that has been waiting since then, or none. */
        public Seen waiting(@Nullable Instant since) {
            return new Seen(id, guid, text, revision, summary, since, date, askedSince, missingSince);
        }

        /** The same with a page that was first asked for then whether it is gone. */
        public Seen asked(Instant since) {
            return new Seen(id, guid, text, revision, summary, waitsSince, date, since, missingSince);
        }

        /** The same with a page that answers 404 since then. */
        public Seen missing(Instant since) {
            return new Seen(id, guid, text, revision, summary, waitsSince, date, askedSince, since);
        }

        /** The same with nothing to be asked of its page. */
        public Seen settled() {
            return new Seen(id, guid, text, revision, summary, null, date, null, null);
        }

        /** The same with the date that the feed gives it, if any. */
        public Seen dated(Optional<Instant> given) {
            Long other = given.map(Instant::getEpochSecond)
                    .filter(seconds -> seconds != revision)
                    .orElse(null);
            return new Seen(id, guid, text, revision, summary, waitsSince, other, askedSince, missingSince);
        }

        /** Whether the feed gave it that date. */
        public boolean isDated(Instant given) {
            return given.getEpochSecond() == Objects.requireNonNullElse(date, revision);
        }

        /** Whether its whole text was sent and not withdrawn. */
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

    /** An item without an id, or none at all, which no feeder writes. */
    private static boolean isKnown(@Nullable Seen item) {
        return item != null && Objects.nonNull(item.id());
    }

    /** A feed that was never polled; it is due at once. */
    public static FeedState fresh(String address, Instant now) {
        return new FeedState(SCHEMA_VERSION, address, PollHistory.none(now), List.of(), null, null, null);
    }

    /** The same items after another poll. */
    public FeedState with(PollHistory after) {
        return new FeedState(SCHEMA_VERSION, address, after, seen, wishes, more, awaitingPage);
    }

    /** The same, to be polled at that time even if it has ended. */
    public FeedState asked(Instant next) {
        return with(polls.asked(next));
    }

    /** Whether it has ended permanently. */
    public boolean ended() {
        return polls.trouble().ended();
    }

    /** Whether its last document was incomplete. */
    public boolean incomplete() {
        return polls.trouble().incomplete() != null;
    }

    /** Whether nothing new has come for much longer than usual. */
    public boolean silent(Instant now) {
        boolean usualIsKnown =
                polls.times().lastNewItemAt() != null && polls.rhythm().usualSilenceSeconds() > 0;
        return usualIsKnown && !ended() && daysOfSilence(now) > 0;
    }

    /**
     * Whether to believe no more that nothing has changed, for the server may be wrong: when the feed has become
     * silent, and once a day as long as it is.
     */
    public boolean doubtful(Instant now) {
        Instant read = polls.times().lastSuccessAt();
        return read != null && daysOfSilence(now) > daysOfSilence(read);
    }

    /** The days begun since it became silent; 0 if it is not. */
    private long daysOfSilence(Instant at) {
        Instant last = Objects.requireNonNullElse(polls.times().lastNewItemAt(), Instant.EPOCH);
        Duration over = Duration.between(last, at).minus(longSilence());
        return over.isNegative() || over.isZero() ? 0 : 1 + over.toDays();
    }

    private Duration longSilence() {
        Duration usual = Duration.ofSeconds(polls.rhythm().usualSilenceSeconds());
        if (usual.isZero()) {
            return SILENCE_OF_UNKNOWN_RHYTHM;
        }
        Duration several = usual.multipliedBy(LONG_SILENCE);
        return several.compareTo(SHORTEST_SILENCE) > 0 ? several : SHORTEST_SILENCE;
    }
}
