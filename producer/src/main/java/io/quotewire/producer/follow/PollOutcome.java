package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.PollingHints;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FurtherItems;
import io.quotewire.producer.memory.PollHistory;
import io.quotewire.producer.web.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the state of a feed after a poll from the state before. */
record PollOutcome(PollPace pace, FeedState before, Instant now) {
    /** After so many failures in a row at its new address the feed is assumed not to have moved there. */
    private static final int FAILURES_OF_A_MOVE = 3;

    /** The document has not changed. */
    FeedState unchanged(Fetched answer) {
        Duration interval = pace.adapted(interval(), 0);
        PollingHints wishes = Objects.requireNonNullElse(before.wishes(), PollingHints.NONE);
        return before.with(succeeded(
                movedTo(answer),
                polls().validators(),
                times().lastNewItemAt(),
                next(interval, wishes, answer),
                interval,
                Optional.ofNullable(polls().trouble().incomplete())));
    }

    /** The address is a page that links to a feed, which is due at once; only its poll is a success or a failure. */
    FeedState redirected(URI feed) {
        return before.with(new PollHistory(
                feed.toString(),
                PollHistory.Validators.NONE,
                times().withNext(now),
                polls().rhythm(),
                polls().trouble(),
                polls().totals()));
    }

    /**
     * A document was read.
     *
     * @param done false if some of its items are left for the next poll
     * @param awaitingPage how many of them wait for their pages
     */
    FeedState polled(FeedDocument document, Fetched answer, Listing listing, boolean done, int awaitingPage) {
        int delivered = listing.delivered().size();
        Optional<String> lacking = Listing.lackingIn(document);
        boolean whole = done && document.oddities().isEmpty();
        // A document that is cut off may be complete the next time; if it stays cut off, frequent polls are of no use.
        boolean soon = !whole && !(done && lacking.filter(this::lackedBefore).isPresent());
        Duration interval = soon ? pace.shortest() : pace.adapted(interval(), delivered);
        // An unchanged index says nothing about its sitemaps, nor does an unchanged feed about the pages that are
        // waited for.
        boolean mayBeUnchanged = whole && document.parts().isEmpty() && !listing.waits();
        PollHistory.Validators validators = mayBeUnchanged
                ? new PollHistory.Validators(
                        answer.header("ETag").orElse(null),
                        answer.header("Last-Modified").orElse(null))
                : PollHistory.Validators.NONE;
        PollHistory after = succeeded(
                movedTo(answer),
                validators,
                delivered == 0 ? times().lastNewItemAt() : now,
                next(interval, document.wishes(), answer),
                interval,
                lacking);
        Listing.Remembered remembered = listing.remembered(before.seen());
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                before.address(),
                after.withTotals(new PollHistory.Totals(
                        polls().totals().items() + delivered, polls().totals().errors())),
                remembered.seen(),
                document.wishes().equals(PollingHints.NONE) ? null : document.wishes(),
                FurtherItems.written(remembered.more()),
                awaitingPage == 0 ? null : awaitingPage);
    }

    /** The poll failed. */
    FeedState failed(FeedFailure failure) {
        int failures = polls().trouble().failures() + 1;
        Duration wait = pace.atLeast(pace.afterFailures(interval(), failures), failure.retryAfter());
        return before.with(new PollHistory(
                failures < FAILURES_OF_A_MOVE ? polls().movedTo() : null,
                polls().validators(),
                new PollHistory.Times(now, times().lastSuccessAt(), times().lastNewItemAt(), now.plus(wait)),
                polls().rhythm(),
                new PollHistory.Trouble(
                        failures,
                        failure.reason(),
                        failure.gone(),
                        failure.offLimits().orElse(null),
                        polls().trouble().incomplete()),
                new PollHistory.Totals(
                        polls().totals().items(), polls().totals().errors() + 1)));
    }

    /**
     * Whether to report a failure: a dead feed is reported once a day, by UTC, and once more when it has ended, or when
     * it was refused and now fails otherwise, or the other way round.
     */
    boolean isNews(FeedFailure failure) {
        Instant last = times().lastPollAt();
        PollHistory.Trouble trouble = polls().trouble();
        return trouble.failures() == 0
                || last == null
                || !last.truncatedTo(ChronoUnit.DAYS).equals(now.truncatedTo(ChronoUnit.DAYS))
                || failure.gone()
                || !Objects.equals(trouble.offLimits(), failure.offLimits().orElse(null));
    }

    /** Whether the previous document lacked the same: what remains lacking is reported once. */
    boolean lackedBefore(String lacking) {
        String kept = PollHistory.Trouble.incomplete(lacking).incomplete();
        return Objects.equals(kept, polls().trouble().incomplete());
    }

    /** The host asked for a pause, so the feed was not requested; that does not count as a failure of the feed. */
    FeedState postponed(Duration rest) {
        return before.with(polls().withNext(now.plus(rest)));
    }

    private PollHistory succeeded(
            @Nullable String movedTo,
            PollHistory.Validators validators,
            @Nullable Instant newItem,
            Instant next,
            Duration interval,
            Optional<String> lacking) {
        return new PollHistory(
                movedTo,
                validators,
                new PollHistory.Times(now, now, newItem, next),
                new PollHistory.Rhythm(interval.toSeconds(), usualSilence(newItem)),
                PollHistory.Trouble.incomplete(lacking.orElse(null)),
                polls().totals());
    }

    private Instant next(Duration interval, PollingHints wishes, Fetched answer) {
        Optional<Duration> asked = longer(wishes.timeToLive(), PollPace.maxAge(answer.header("Cache-Control")));
        return wishes.notQuiet(now.plus(pace.atLeast(interval, asked)));
    }

    private long usualSilence(@Nullable Instant newItem) {
        Instant last = times().lastNewItemAt();
        long usual = polls().rhythm().usualSilenceSeconds();
        if (last == null || newItem == null || newItem.equals(last)) {
            return usual;
        }
        long gap = Duration.between(last, newItem).toSeconds();
        return usual == 0 ? gap : (4 * usual + gap) / 5;
    }

    private @Nullable String movedTo(Fetched answer) {
        return answer.moved().map(URI::toString).orElse(polls().movedTo());
    }

    private PollHistory polls() {
        return before.polls();
    }

    private PollHistory.Times times() {
        return before.polls().times();
    }

    private Duration interval() {
        return Duration.ofSeconds(polls().rhythm().intervalSeconds());
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) > 0 ? one : other;
        }
        return one.or(() -> other);
    }
}
