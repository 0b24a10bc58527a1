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

/** The latest look at the cluster, for those who wait for the next one. Thread-safe. */
final class Looks {
    /** A page shows no more; {@code more} says how many are left out. */
    private static final int MOST = 200;

    /** Quotes that a page is given at once. */
    static final int QUOTES = 100;

    private long version;
    private Look latest = new Look(0, "", "{}", List.of(), List.of());

    /** The latest snapshot, while nobody has asked for it. */
    private @Nullable Snapshot unread;

    /**
     * What is known at one time.
     *
     * @param version grows with each look; 0 before the first
     * @param failure why nothing is known; empty if something is, or nothing was asked yet
     * @param json the snapshot without partitions, quotes and single dead letters
     */
    record Look(long version, String failure, String json, List<LatestQuote> quotes, List<LatestLetter> letters) {}

    synchronized void seen(Snapshot snapshot) {
        version++;
        unread = snapshot;
        notifyAll();
    }

    synchronized void failed(String why) {
        version++;
        unread = null;
        latest = new Look(version, why, "{}", List.of(), List.of());
        notifyAll();
    }

    /** The latest look. */
    synchronized Look latest() {
        Snapshot snapshot = unread;
        if (snapshot != null) {
            unread = null;
            latest = new Look(
                    version,
                    "",
                    json(snapshot),
                    snapshot.quotes().stream().limit(QUOTES).toList(),
                    snapshot.deadLetters().latest());
        }
        return latest;
    }

    /** The latest look, once it is later than this version or the time is over. */
    synchronized Look after(long seen, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (version <= seen && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return latest();
    }

    private static String json(Snapshot snapshot) {
        ObjectNode look = Json.mapper().valueToTree(snapshot);
        look.remove("quotes");
        ((ObjectNode) look.path("deadLetters")).remove("latest");
        int more = shorten(look, "topics", "layout")
                + shorten(look, "groups", "partitions")
                + shorten(look, "members", "");
        look.put("more", more);
        return look.toString();
    }

    /** @return how many were left out */
    private static int shorten(ObjectNode look, String list, String detail) {
        int more = Math.max(0, look.path(list).size() - MOST);
        var all = look.withArray(list);
        while (all.size() > MOST) {
            all.remove(all.size() - 1);
        }
        for (JsonNode each : all) {
            ((ObjectNode) each).remove(detail);
        }
        return more;
    }
}
