package io.quotewire.core.model;

/**
 * Words of an article's body, and their position in it.
 *
 * @param text the words at {@code [start, end)}
 * @param start first code point
 * @param end code point after the last; greater than {@code start}
 */
public record Words(String text, int start, int end) {
    public Words {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("words from " + start + " to " + end);
        }
    }
}
