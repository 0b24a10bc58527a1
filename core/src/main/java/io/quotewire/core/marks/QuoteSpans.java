package io.quotewire.core.marks;

import io.quotewire.core.text.Spans;
import java.util.Arrays;

/**
 * The passages of a text between quote marks, in text order, without nested quotes. All offsets are {@code char}
 * offsets. Immutable once built.
 */
public final class QuoteSpans {
    private final Spans outer;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] closed;
    private final boolean[] continued;

    private QuoteSpans(Spans outer, int[] starts, int[] ends, boolean[] closed, boolean[] continued) {
        this.outer = outer;
        this.starts = starts;
        this.ends = ends;
        this.closed = closed;
        this.continued = continued;
    }

    public int size() {
        return starts.length;
    }

    /** The passages including their marks. */
    public Spans outer() {
        return outer;
    }

    /** The first character inside the marks. */
    public int start(int i) {
        return starts[i];
    }

    /** The offset of the closing mark, or the end of an unclosed passage. */
    public int end(int i) {
        return ends[i];
    }

    /** Whether passage {@code i} has a closing mark. */
    public boolean isClosed(int i) {
        return closed[i];
    }

    /** Whether passage {@code i} continues the previous one, which was left open at the end of its paragraph. */
    public boolean isContinued(int i) {
        return continued[i];
    }

    /** Collects passages in text order. Not thread-safe. */
    static final class Builder {
        private final Spans.Builder outer = new Spans.Builder();
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private boolean[] closed = new boolean[16];
        private boolean[] continued = new boolean[16];
        private int size;

        void add(int outerStart, int start, int end, int outerEnd, boolean isContinued) {
            if (end <= start) {
                return;
            }
            if (size == starts.length) {
                grow();
            }
            outer.add(outerStart, outerEnd);
            starts[size] = start;
            ends[size] = end;
            closed[size] = outerEnd > end;
            continued[size++] = isContinued;
        }

        private void grow() {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            closed = Arrays.copyOf(closed, more);
            continued = Arrays.copyOf(continued, more);
        }

        QuoteSpans build() {
            return new QuoteSpans(
                    outer.build(),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(closed, size),
                    Arrays.copyOf(continued, size));
        }
    }
}
