package io.quotewire.producer.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing, for people and monitors.
 *
 * @param feed its address as it was given
 * @param condition in one word
 * @param lastSuccessAt when it last answered as it should
 * @param lastNewItemAt when it last had something new
 * @param usualSilenceSeconds how long it usually goes without; 0 until known
 * @param silent true where nothing new has come for much longer than usual
 * @param items articles sent from it so far, corrections included
 * @param errors polls that failed so far
 * @param failures polls in a row that failed
 * @param lastError why the last of them failed
 * @param nextPollAt absent where it has ended
 */
public record FeedStatus(
        String feed,
        Condition condition,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastNewItemAt,
        long usualSilenceSeconds,
        boolean silent,
        long items,
        long errors,
        int failures,
        @Nullable String lastError,
        @Nullable Instant nextPollAt) {

    /** The worst that holds. */
    public enum Condition {
        @JsonProperty("ok")
        OK,
        /** Nothing new for longer than usual. */
        @JsonProperty("silent")
        SILENT,
        /** The last poll failed. */
        @JsonProperty("failing")
        FAILING,
        /** Gone for good. */
        @JsonProperty("ended")
        ENDED
    }

    /** What a state comes to at a time. */
    public static FeedStatus of(FeedState state, Instant now) {
        boolean silent = state.silent(now);
        return new FeedStatus(
                state.address(),
                condition(state, silent),
                state.lastSuccessAt(),
                state.lastNewItemAt(),
                state.usualSilenceSeconds(),
                silent,
                state.items(),
                state.errors(),
                state.failures(),
                state.lastError(),
                state.ended() ? null : state.nextPollAt());
    }

    /** The same for several, in the order of their addresses. */
    public static List<FeedStatus> of(List<FeedState> states, Instant now) {
        return states.stream()
                .map(state -> of(state, now))
                .sorted((one, other) -> one.feed().compareTo(other.feed()))
                .toList();
    }

    private static Condition condition(FeedState state, boolean silent) {
        if (state.ended()) {
            return Condition.ENDED;
        }
        if (state.failures() > 0) {
            return Condition.FAILING;
        }
        return silent ? Condition.SILENT : Condition.OK;
    }
}
