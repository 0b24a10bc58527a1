package io.quotewire.app.feed;

import io.quotewire.app.terminal.Table;
import io.quotewire.producer.live.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the feeds, a row each; times as ages. */
final class FeedTable {
    private FeedTable() {}

    static Table of(List<FeedState> states, Instant now) {
        Table table = new Table("feed", "last success", "last new", ">items", ">errors", "next poll", "condition");
        for (FeedState state : states) {
            table.row(
                    state.address(),
                    ago(state.lastSuccessAt(), now),
                    ago(state.lastNewItemAt(), now),
                    state.items(),
                    state.errors(),
                    state.ended() ? "never" : in(state.nextPollAt(), now),
                    condition(state, now));
        }
        return table;
    }

    private static String condition(FeedState state, Instant now) {
        if (state.ended()) {
            return "ended";
        }
        if (state.failures() > 0) {
            return state.failures() + "x " + state.lastError();
        }
        return state.silent(now) ? "silent for longer than usual" : "ok";
    }

    private static String ago(@Nullable Instant then, Instant now) {
        return then == null ? "never" : span(Duration.between(then, now)) + " ago";
    }

    private static String in(Instant then, Instant now) {
        Duration left = Duration.between(now, then);
        return left.isNegative() || left.isZero() ? "due" : "in " + span(left);
    }

    private static String span(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " d";
        }
        if (time.toHours() > 1) {
            return time.toHours() + " h";
        }
        return time.toMinutes() > 1 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
