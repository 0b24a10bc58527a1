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
 * @param unreadKnown false if it may not be read which of them were put back or dismissed; none is counted as unread
 *     then
 */
public record DeadLetterStatus(
        long kept,
        long unread,
        Map<String, Long> unreadByReason,
        boolean complete,
        List<LatestLetter> latest,
        boolean unreadKnown) {
    /** Of an installation that has none. */
    public static final DeadLetterStatus NONE = new DeadLetterStatus(0, 0, Map.of(), true, List.of());

    /** Of an installation whose dead letters may not be read. */
    public static final DeadLetterStatus UNKNOWN = new DeadLetterStatus(0, 0, Map.of(), false, List.of(), false);

    /** The dead letters of which it is known whether they are unread. */
    public DeadLetterStatus(
            long kept, long unread, Map<String, Long> unreadByReason, boolean complete, List<LatestLetter> latest) {
        this(kept, unread, unreadByReason, complete, latest, true);
    }

    public DeadLetterStatus {
        unreadByReason = Map.copyOf(unreadByReason);
        latest = List.copyOf(latest);
    }

    /** The same without what was derived from unknown marks. */
    public DeadLetterStatus withoutUnread() {
        return new DeadLetterStatus(kept, 0, Map.of(), complete, latest, false);
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
