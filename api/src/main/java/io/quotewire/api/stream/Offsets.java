package io.quotewire.api.stream;

import io.quotewire.api.problem.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A position in a topic: the next offset of each partition. Written as text it is the id of the event before it: {@code
 * TOPIC.12-0-305}, with the id that the brokers gave the topic; earlier releases wrote {@code 12-0-305}. Not
 * thread-safe.
 */
final class Offsets {
    private static final char DOT = '.';

    private final String topicId;
    private final long[] next;

    private Offsets(String topicId, long[] next) {
        this.topicId = topicId;
        this.next = next;
    }

    /** @param topicId without a dot */
    static Offsets of(String topicId, LongStream next) {
        return new Offsets(topicId, next.toArray());
    }

    /**
     * Parses the id of an event.
     *
     * @throws Problem if it is invalid
     */
    static Offsets parse(String id) {
        String place = id.strip();
        int dot = place.indexOf(DOT);
        String[] parts = place.substring(dot + 1).split("-", -1);
        try {
            long[] next = Arrays.stream(parts).mapToLong(Long::parseLong).toArray();
            if (dot != 0 && Arrays.stream(next).allMatch(offset -> offset >= 0)) {
                return new Offsets(place.substring(0, Math.max(0, dot)), next);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.badRequest("'" + id + "' is no id of an event of this stream");
    }

    /** Whether it is a position in another topic of this name, as far as that can be told. */
    boolean isOfTopicOf(Offsets other) {
        return next.length == other.next.length && (topicId.isEmpty() || topicId.equals(other.topicId));
    }

    Offsets copy() {
        return new Offsets(topicId, next.clone());
    }

    long get(int partition) {
        return next[partition];
    }

    /** Moves the partition's position to this offset. */
    void pass(int partition, long nextOffset) {
        next[partition] = nextOffset;
    }

    /** Moves each partition's position forwards to that of another, but at most to a limit; never back. */
    void advance(Offsets to, Offsets limit) {
        for (int partition = 0; partition < next.length; partition++) {
            next[partition] = Math.max(next[partition], Math.min(to.next[partition], limit.next[partition]));
        }
    }

    /** The same position, but at the beginning of each partition in which it is beyond a limit. */
    Offsets beginningBeyond(Offsets limit) {
        Offsets place = copy();
        Arrays.setAll(place.next, partition -> next[partition] > limit.next[partition] ? 0 : next[partition]);
        return place;
    }

    /** Whether every partition's position has reached the given one. */
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
        return topicId + DOT + Arrays.stream(next).mapToObj(Long::toString).collect(Collectors.joining("-"));
    }
}
