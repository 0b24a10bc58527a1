package io.quotewire.core.evaluation;

/**
 * A span of code points, {@code end} excluded, as gold quotes have it. It may be empty, unlike {@code Words}, for a
 * content of punctuation alone after trimming.
 */
record Interval(int start, int end) {

    int overlap(Interval other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Intersection over union, the union being the span from the first to the last code point of both. */
    double iou(Interval other) {
        int around = Math.max(end, other.end) - Math.min(start, other.start);
        return (double) overlap(other) / Math.max(1, around);
    }
}
