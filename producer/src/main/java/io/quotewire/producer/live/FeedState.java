package io.quotewire.producer.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between polls: the value on {@code feeds}, keyed by the feed's address as it was given.
 *
 * @param address the feed's address as it was given
 * @param movedTo where it has moved for good
 * @param etag its last entity tag, verbatim
 * @param lastModified its last date of change, verbatim
 * @param lastPollAt when it was last asked
 * @param lastSuccessAt when it last answered as it should
 * @param lastNewItemAt when it last had something new
 * @param nextPollAt not to be asked before
 * @param intervalSeconds time between polls, as it has adapted
 * @param usualSilenceSeconds how long it usually goes without anything new; 0 until known
 * @param failures polls in a row that failed
 * @param lastError why the last of them failed
 * @param ended true where the feed is gone for good (410)
 * @param items articles sent from it so far, corrections included
 * @param errors polls that failed so far
 * @param seen the items it lists, and some that it listed; so many that the record stays well below a megabyte
 * @param wishes when it asks not to be fetched; absent where it never said
 * @param more further items that it lists, as {@link FurtherItems} writes them; absent where there are none
 */
public record FeedState(
        int schemaVersion,
        String address,
        @Nullable String movedTo,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant lastPollAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastNewItemAt,
        Instant nextPollAt,
        long intervalSeconds,
        long usualSilenceSeconds,
        int failures,
        @Nullable String lastError,
        boolean ended,
        long items,
        long errors,
        List<Seen> seen,
        @Nullable PollWishes wishes,
        @Nullable String more) {

    public static final int SCHEMA_VERSION = 1;

    /** Silence of this many times the usual is worth a look. */
    private static final int LONG_SILENCE = 4;

    private static final Duration SHORTEST_SILENCE = Duration.ofHours(2);

    /**
     * An item that was sent.
     *
     * @param id of the article
     * @param guid hash of the feed's own name for it; empty where that tells nothing
     * @param text hash of what was sent
     * @param revision that was sent
     */
    public record Seen(String id, String guid, String text, long revision) {}

    public FeedState {
        seen = List.copyOf(Objects.requireNonNullElse(seen, List.of()));
    }

    /** A feed that was never asked; it is due at once. */
    public static FeedState fresh(String address, Instant now) {
        return new FeedState(
                SCHEMA_VERSION,
                address,
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                0,
                0,
                0,
                null,
                false,
                0,
                0,
                List.of(),
                null,
                null);
    }

    /** True where nothing new has come for much longer than usual. */
    public boolean silent(Instant now) {
        if (lastNewItemAt == null || usualSilenceSeconds == 0 || ended) {
            return false;
        }
        Duration silence = Duration.between(lastNewItemAt, now);
        Duration usual = Duration.ofSeconds(usualSilenceSeconds);
        return silence.compareTo(SHORTEST_SILENCE) > 0 && silence.compareTo(usual.multipliedBy(LONG_SILENCE)) > 0;
    }
}
