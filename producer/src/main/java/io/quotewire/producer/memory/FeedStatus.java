package io.quotewire.producer.memory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed's status, for people and monitors.
 *
 * @param feed its address as configured
 * @param condition in one word
 * @param lastSuccessAt when a poll last succeeded
 * @param lastNewItemAt when it last had something new
 * @param usualSilenceSeconds the usual time without anything new; 0 until known
 * @param silent whether nothing new has come for much longer than usual
 * @param items articles sent from it so far, corrections included
 * @param awaitingPage items of its last document that wait for their pages
 * @param errors polls that failed so far
 * @param failures polls in a row that failed
 * @param lastError why the last of them failed
 * @param incomplete what was missing in its last document; absent if it was complete
 * @param nextPollAt absent if it has ended
 */
public record FeedStatus(
        String feed,
        FeedCondition condition,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastNewItemAt,
        long usualSilenceSeconds,
        boolean silent,
        long items,
        int awaitingPage,
        long errors,
        int failures,
        @Nullable String lastError,
        @Nullable String incomplete,
        @Nullable Instant nextPollAt) {

    /** The conditions of feeds; the worst that applies is reported. */
    public enum FeedCondition {
        @JsonProperty("ok")
        OK,
        /** Not polled yet, such as a feed of a host that has asked for a pause. */
        @JsonProperty("waiting")
        WAITING,
        /** Nothing new for longer than usual. */
        @JsonProperty("silent")
        SILENT,
        /** The last document was cut off, too long, or listed parts that could not be read. */
        @JsonProperty("incomplete")
        INCOMPLETE,
        /** The last poll failed. */
        @JsonProperty("failing")
        FAILING,
        /** The feed has ended permanently. */
        @JsonProperty("ended")
        ENDED
    }

    /** The status of a feed with this state at this time. */
    public static FeedStatus of(FeedState state, Instant now) {
        boolean silent = state.silent(now);
        PollHistory polls = state.polls();
        return new FeedStatus(
                state.address(),
                condition(state, silent),
                polls.times().lastSuccessAt(),
                polls.times().lastNewItemAt(),
                polls.rhythm().usualSilenceSeconds(),
                silent,
                polls.totals().items(),
                Objects.requireNonNullElse(state.awaitingPage(), 0),
                polls.totals().errors(),
                polls.trouble().failures(),
                polls.trouble().lastError(),
                polls.trouble().incomplete(),
                state.ended() ? null : polls.times().nextPollAt());
    }

    /** The status of several, in the order of their addresses. */
    public static List<FeedStatus> of(List<FeedState> states, Instant now) {
        return states.stream()
                .map(state -> of(state, now))
                .sorted((one, other) -> one.feed().compareTo(other.feed()))
                .toList();
    }

    private static FeedCondition condition(FeedState state, boolean silent) {
        if (state.ended()) {
            return FeedCondition.ENDED;
        }
        if (state.polls().trouble().failures() > 0) {
            return FeedCondition.FAILING;
        }
        if (state.polls().times().lastPollAt() == null) {
            return FeedCondition.WAITING;
        }
        if (state.incomplete()) {
            return FeedCondition.INCOMPLETE;
        }
        return silent ? FeedCondition.SILENT : FeedCondition.OK;
    }
}
