package io.quotewire.app.reprocess;

import java.time.Instant;
import java.util.Optional;

/**
 * The offsets that one run reads from one partition. Its text is stored in the metadata of the group's offset, so that
 * an interrupted run, even a killed one, can go on.
 *
 * @param start first offset
 * @param end offset after the last
 * @param began when the run began
 */
record OffsetRange(long start, long end, Instant began) {
    private static final int WITHOUT_KEPT = 3;

    OffsetRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end + " is no range");
        }
    }

    /** How many of the offsets are before this one. */
    long done(long offset) {
        return Math.max(0, Math.min(offset, end) - start);
    }

    long size() {
        return end - start;
    }

    /**
     * @param kept when it is stored
     */
    String text(Instant kept) {
        return start + " " + end + " " + began.toEpochMilli() + " " + kept.toEpochMilli();
    }

    /** Parses a text; empty if it is not one of ours. An earlier version's text does not contain the time. */
    static Optional<OffsetRange> of(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return parts.length == WITHOUT_KEPT || parts.length == WITHOUT_KEPT + 1
                    ? Optional.of(new OffsetRange(
                            Long.parseLong(parts[0]),
                            Long.parseLong(parts[1]),
                            Instant.ofEpochMilli(Long.parseLong(parts[2]))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** When a text was stored, if it says so. */
    static Optional<Instant> kept(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return parts.length > WITHOUT_KEPT
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[WITHOUT_KEPT])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
