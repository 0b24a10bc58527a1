package io.quotewire.monitor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.DeadLetterStatus.Letter;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Json;
import java.time.Duration;
import java.util.List;

/** The latest look at the cluster, for those who wait for the next one. Thread-safe. */
final class Looks {
    /** A page shows no more; {@code more} says how many are left out. */
    private static final int MOST = 200;

    /** Quotes that a page is given at once. */
    private static final int QUOTES = 100;

    private Look latest = new Look(0, "", "{}", List.of(), List.of());

    /**
     * What is known at one time.
     *
     * @param version grows with each look
     * @param failure why nothing is known; empty where something is, or nothing was asked yet
     * @param json the snapshot without partitions, quotes and single dead letters
     */
    record Look(long version, String failure, String json, List<LatestQuote> quotes, List<Letter> letters) {}

    synchronized void seen(Snapshot snapshot) {
        latest = new Look(
                latest.version() + 1,
                "",
                json(snapshot),
                snapshot.quotes().stream().limit(QUOTES).toList(),
                snapshot.deadLetters().latest());
        notifyAll();
    }

    synchronized void failed(String why) {
        latest = new Look(latest.version() + 1, why, "{}", List.of(), List.of());
        notifyAll();
    }

    /** The latest look, once it is later than this version or the time is over. */
    synchronized Look after(long version, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (latest.version() <= version && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return latest;
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
