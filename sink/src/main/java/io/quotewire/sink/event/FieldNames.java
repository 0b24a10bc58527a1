package io.quotewire.sink.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Looks up the numbers of field names by their bytes, without creating a string for each field that is skipped.
 * Immutable.
 */
final class FieldNames {
    /** Returned for any other name. */
    static final int OTHER = -1;

    private final byte[][] names;

    /**
     * @param names ASCII names, numbered from 0
     */
    FieldNames(List<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    int find(byte[] bytes, int from, int to) {
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i];
            // Hardly two fields of a record have the same length and last letter.
            if (name.length == to - from
                    && name[name.length - 1] == bytes[to - 1]
                    && Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return i;
            }
        }
        return OTHER;
    }
}
