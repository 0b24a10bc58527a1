package io.quotewire.app.reprocess;

import java.time.Instant;
import java.util.Optional;

/**
 * What one run reads of one partition. As text it goes with the group's offset, so that a run that was interrupted,
 * even killed, goes on.
 *
 * @param start first offset
 * @param end offset after the last
 * @param began when the run began
 */
record OffsetRange(long start, long end, Instant began) {
    private static final int WITHOUT_KEPT = 3;

    OffsetRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end + " is no span");
        }
    }

    /** How much of it lies before an offset. */
    long done(long offset) {
        return Math.max(0, Math.min(offset, end) - start);
    }

    long size() {
        return end - start;
    }

    /** @param kept when it is kept */
    String text(Instant kept) {
        return start + " " + end + " " + began.toEpochMilli() + " " + kept.toEpochMilli();
    }

    /** Empty if a text is none of ours. An earlier version's does not say when it was kept. */
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

    /** When a text of ours was kept, if it says so. */
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
