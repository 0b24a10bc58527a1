package io.quotewire.core.text;

import java.util.Arrays;

/**
 * Non-overlapping spans of a text in text order, as flat arrays of offsets. Whether they count characters or tokens is
 * stated where they are made. Immutable once built.
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

    /** The offset of the beginning of span {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** The offset after the end of span {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The span that covers the offset, or -1. */
    public int at(int offset) {
        int candidate = last(offset);
        return candidate >= 0 && offset < ends[candidate] ? candidate : -1;
    }

    /** The last span that starts at or before the offset, or -1. */
    public int last(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** For each token the span that covers its first character, or -1; only for spans that count characters. */
    public int[] ofTokens(Tokens tokens) {
        int[] at = new int[tokens.size()];
        Arrays.fill(at, -1);
        for (int s = 0; s < starts.length; s++) {
            Arrays.fill(at, tokens.from(starts[s]), tokens.from(ends[s]), s);
        }
        return at;
    }

    /** The spans of the tokens that these cover, at least in part; only for spans that count characters. */
    public Spans inTokens(Tokens tokens) {
        Builder found = new Builder();
        for (int s = 0; s < starts.length; s++) {
            int first = Math.max(found.lastEnd(), tokens.at(starts[s]));
            int end = first;
            while (end < tokens.size() && tokens.start(end) < ends[s]) {
                end++;
            }
            found.add(first, end);
        }
        return found.build();
    }

    /** For each index below {@code size} the span that covers it, or -1; no span ends after {@code size}. */
    public int[] ofIndices(int size) {
        int[] at = new int[size];
        Arrays.fill(at, -1);
        for (int s = 0; s < starts.length; s++) {
            Arrays.fill(at, starts[s], ends[s], s);
        }
        return at;
    }

    /** Collects spans in text order. Not thread-safe. */
    public static final class Builder {
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int size;

        /**
         * Adds a span after those added so far.
         *
         * @throws IllegalArgumentException if it ends before it starts or overlaps the previous one
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

        /** The end of the last span added; 0 if there is none. */
        int lastEnd() {
            return size == 0 ? 0 : ends[size - 1];
        }

        public Spans build() {
            return new Spans(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
