package io.quotewire.app.feed;

import io.quotewire.app.terminal.Table;
import io.quotewire.producer.memory.FeedStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of the feeds' states, with times as ages. */
final class FeedTable {
    private FeedTable() {}

    static Table of(List<FeedStatus> feeds, Instant now) {
        Table table = new Table("feed", "last success", "last new", ">items", ">errors", "next poll", "condition");
        for (FeedStatus feed : feeds) {
            table.row(
                    feed.feed(),
                    ago(feed.lastSuccessAt(), now),
                    ago(feed.lastNewItemAt(), now),
                    feed.items(),
                    feed.errors(),
                    in(feed.nextPollAt(), now),
                    condition(feed));
        }
        return table;
    }

    private static String condition(FeedStatus feed) {
        return switch (feed.condition()) {
            case OK -> "ok" + awaited(feed);
            case WAITING -> "waiting for its first poll";
            case SILENT -> "silent for longer than usual" + awaited(feed);
            case INCOMPLETE -> "incomplete: " + feed.incomplete();
            case FAILING -> feed.failures() + "x " + feed.lastError();
            case ENDED -> "ended (410); feed --poll " + feed.feed() + " revives it";
        };
    }

    private static String awaited(FeedStatus feed) {
        return switch (feed.awaitingPage()) {
            case 0 -> "";
            case 1 -> "; 1 item waits for its page";
            default -> "; " + feed.awaitingPage() + " items wait for their pages";
        };
    }

    private static String ago(@Nullable Instant then, Instant now) {
        if (then == null) {
            return "never";
        }
        // The feeder goes on while its state is read, and another machine's clock may be ahead.
        Duration age = Duration.between(then, now);
        return span(age.isNegative() ? Duration.ZERO : age) + " ago";
    }

    private static String in(@Nullable Instant then, Instant now) {
        if (then == null) {
            return "never";
        }
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
