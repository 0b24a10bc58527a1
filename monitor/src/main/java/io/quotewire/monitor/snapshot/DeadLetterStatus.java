package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was refused.
 *
 * @param kept on the topic
 * @param unread of these, neither put back nor dismissed ({@code quotewire replay})
 * @param unreadByReason the same by reason
 * @param complete false while the monitor has not yet read all of them, or there are more than it remembers
 * @param latest newest first
 */
public record DeadLetterStatus(
        long kept, long unread, Map<String, Long> unreadByReason, boolean complete, List<LatestLetter> latest) {
    /** Nothing known. */
    public static final DeadLetterStatus NONE = new DeadLetterStatus(0, 0, Map.of(), true, List.of());

    public DeadLetterStatus {
        unreadByReason = Map.copyOf(unreadByReason);
        latest = List.copyOf(latest);
    }

    /**
     * One record that was refused.
     *
     * @param message what was wrong
     * @param stage which step refused it
     * @param source where it was read, as {@code news.articles-0@17}
     * @param key its key, at most 100 characters
     * @param partition of the dead letters in which it lies
     * @param offset there
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
        /** The same, put back or dismissed or neither. */
        public LatestLetter withDone(boolean handled) {
            return new LatestLetter(reason, message, stage, source, key, partition, offset, at, handled);
        }
    }
}
