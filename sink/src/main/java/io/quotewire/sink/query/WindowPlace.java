package io.quotewire.sink.query;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The position of a count among the windows of its name: days in ascending order, then {@code total}. Written as window
 * and key, separated by a vertical bar.
 *
 * @param window {@code total} or a day as {@code 2026-11-25}
 * @param key of the count, as {@link Keys#count} returns it
 */
public record WindowPlace(String window, String key) implements Comparable<WindowPlace> {
    private static final Comparator<WindowPlace> ORDER = Comparator.comparing(WindowPlace::window)
            .thenComparing(place -> place.key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    public static WindowPlace of(Count count) {
        return new WindowPlace(count.window(), Keys.count(count));
    }

    /**
     * Parses what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is not such a position
     */
    public static WindowPlace parse(String text) {
        int stroke = text.indexOf('|');
        if (stroke < 1) {
            throw new IllegalArgumentException("'" + text + "' is not a place among windows; take it from a response");
        }
        return new WindowPlace(text.substring(0, stroke), text.substring(stroke + 1));
    }

    @Override
    public int compareTo(WindowPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return window + '|' + key;
    }
}
