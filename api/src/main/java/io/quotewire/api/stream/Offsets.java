package io.quotewire.api.stream;

import io.quotewire.api.problem.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A place in a topic: for each partition the next offset. As text {@code 12-0-305}, which is the id of the event before
 * it. Used by one thread.
 */
final class Offsets {
    private final long[] next;

    private Offsets(long[] next) {
        this.next = next;
    }

    static Offsets of(LongStream next) {
        return new Offsets(next.toArray());
    }

    /**
     * Reads the id of an event.
     *
     * @throws Problem where it is none
     */
    static Offsets parse(String id) {
        String[] parts = id.strip().split("-", -1);
        try {
            long[] next = Arrays.stream(parts).mapToLong(Long::parseLong).toArray();
            if (Arrays.stream(next).allMatch(offset -> offset >= 0)) {
                return new Offsets(next);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.badRequest("'" + id + "' is no id of an event of this stream");
    }

    /** The number of partitions that the topic had. */
    int partitions() {
        return next.length;
    }

    Offsets copy() {
        return new Offsets(next.clone());
    }

    long get(int partition) {
        return next[partition];
    }

    /** Everything before this offset of the partition was passed. */
    void pass(int partition, long nextOffset) {
        next[partition] = nextOffset;
    }

    /** Whether every partition is as far as there, or further. */
    boolean reach(Offsets there) {
        for (int partition = 0; partition < next.length; partition++) {
            if (next[partition] < there.next[partition]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Arrays.stream(next).mapToObj(Long::toString).collect(Collectors.joining("-"));
    }
}
