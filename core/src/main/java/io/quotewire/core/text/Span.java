package io.quotewire.core.text;

/**
 * A span of a text in {@code char} offsets, as frames have it. Within a sentence, rules count tokens instead
 * ({@code Source} for who speaks, {@code Phrase} for any other words); what is published counts code points ({@code
 * Words}).
 *
 * @param start the first character
 * @param end the offset after the last character; not less than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }

    /** Whether they share a character; false for spans that only touch. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies within this one, or is the same. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The number of {@code char}s, 0 or more. */
    public int length() {
        return end - start;
    }
}
