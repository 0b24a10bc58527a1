package io.quotewire.monitor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Json;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the latest snapshot for threads that wait for the next one. Thread-safe. */
final class LatestSnapshot {
    /** The number of quotes sent to a new page. */
    static final int QUOTES = 100;

    private final String prefix;
    private long version;
    private State latest = new State(0, "", "{}", List.of(), List.of());

    /** The latest snapshot, not yet converted to JSON. */
    private @Nullable Snapshot unread;

    /**
     * The state at one time.
     *
     * @param version increases with each snapshot; 0 before the first
     * @param failure why there is no snapshot; empty if there is one, or none was taken yet
     * @param json the snapshot in short, without partitions, quotes and single dead letters
     */
    record State(long version, String failure, String json, List<LatestQuote> quotes, List<LatestLetter> letters) {}

    /** @param prefix of the installation's topics and groups */
    LatestSnapshot(String prefix) {
        this.prefix = prefix;
    }

    synchronized void seen(Snapshot snapshot) {
        version++;
        unread = snapshot;
        notifyAll();
    }

    synchronized void failed(String why) {
        version++;
        unread = null;
        latest = new State(version, why, "{}", List.of(), List.of());
        notifyAll();
    }

    /** The latest state. */
    synchronized State latest() {
        Snapshot snapshot = unread;
        if (snapshot != null) {
            unread = null;
            latest = new State(
                    version,
                    "",
                    json(snapshot),
                    snapshot.quotes().stream().limit(QUOTES).toList(),
                    snapshot.deadLetters().latest());
        }
        return latest;
    }

    /** Waits for a state later than this version, but only for this time; returns the latest. */
    synchronized State after(long seen, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (version <= seen && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return latest();
    }

    private String json(Snapshot whole) {
        Excerpt excerpt = Excerpt.of(whole, prefix);
        ObjectNode shown = Json.mapper().valueToTree(excerpt.snapshot());
        shown.remove("quotes");
        ((ObjectNode) shown.path("deadLetters")).remove("latest");
        leaveOut(shown, "topics", "layout");
        leaveOut(shown, "groups", "partitions");
        shown.put("more", excerpt.more());
        return shown.toString();
    }

    private static void leaveOut(ObjectNode shown, String list, String detail) {
        for (JsonNode each : shown.path(list)) {
            ((ObjectNode) each).remove(detail);
        }
    }
}
