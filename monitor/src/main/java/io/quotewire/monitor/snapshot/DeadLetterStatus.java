package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The dead letters.
 *
 * @param kept how many are on the topic
 * @param unread how many of these were neither put back nor dismissed ({@code quotewire replay})
 * @param unreadByReason the same by reason
 * @param complete false while the monitor has not yet read all of them, or if there are more than it keeps
 * @param latest newest first
 */
public record DeadLetterStatus(
        long kept, long unread, Map<String, Long> unreadByReason, boolean complete, List<LatestLetter> latest) {
    /** Of an installation whose dead letters are unknown. */
    public static final DeadLetterStatus NONE = new DeadLetterStatus(0, 0, Map.of(), true, List.of());

    public DeadLetterStatus {
        unreadByReason = Map.copyOf(unreadByReason);
        latest = List.copyOf(latest);
    }

    /**
     * A refused record.
     *
     * @param message what was wrong
     * @param stage which step refused it
     * @param source where it was read, such as {@code news.articles-0@17}
     * @param key its key, at most 100 characters
     * @param partition its partition of the dead-letter topic
     * @param offset its offset there
     * @param at when it was refused
     * @param done whether it was put back or dismissed
     */
    public record LatestLetter(
            String reason,
            String message,
            String stage,
            String source,
            String key,
            int partition,
            long offset,
            Instant at,
            boolean done) {
        /** The same with another value of {@code done}. */
        public LatestLetter withDone(boolean handled) {
            return new LatestLetter(reason, message, stage, source, key, partition, offset, at, handled);
        }
    }
}
