package io.quotewire.core.text;

import java.util.Arrays;

/**
 * Spans of a text as flat arrays of offsets, in the order of the text; no two overlap. What the offsets count,
 * characters or tokens, is said where a value of this class is made. Immutable once built.
 */
public final class Spans {
    private final int[] starts;
    private final int[] ends;

    private Spans(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    public int size() {
        return starts.length;
    }

    public int start(int i) {
        return starts[i];
    }

    /** The offset after the last one of span {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The span that holds the offset, or -1. */
    public int at(int offset) {
        int candidate = last(offset);
        return candidate >= 0 && offset < ends[candidate] ? candidate : -1;
    }

    /** The last span that starts at the offset or before it, or -1. */
    public int last(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The span that holds the first character of each token, or -1; of spans that count characters. */
    public int[] ofTokens(Tokens tokens) {
        int[] at = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < at.length; i++) {
            while (next < starts.length && starts[next] <= tokens.start(i)) {
                next++;
            }
            at[i] = next > 0 && tokens.start(i) < ends[next - 1] ? next - 1 : -1;
        }
        return at;
    }

    /** Gathers spans in the order of the text. Not thread-safe. */
    public static final class Builder {
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int size;

        /**
         * Adds a span behind those added so far.
         *
         * @throws IllegalArgumentException if it ends before it starts or overlaps the one before
         */
        public Builder add(int start, int end) {
            if (start > end || start < lastEnd()) {
                throw new IllegalArgumentException("span " + start + " to " + end + " is out of order");
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
            return this;
        }

        /** Where the last span added ends, 0 before the first. */
        public int lastEnd() {
            return size == 0 ? 0 : ends[size - 1];
        }

        public Spans build() {
            return new Spans(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
