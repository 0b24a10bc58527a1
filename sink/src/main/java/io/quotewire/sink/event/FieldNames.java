package io.quotewire.sink.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names of fields, each with its number, found by their bytes: without a string for each field that is passed over.
 * Immutable.
 */
final class FieldNames {
    /** In place of a number: another name. */
    static final int OTHER = -1;

    private final byte[][] names;

    /** @param names in ASCII; they have the numbers from 0 on */
    FieldNames(List<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    int find(byte[] bytes, int from, int to) {
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i];
            // Hardly two of a record are alike in length and last letter.
            if (name.length == to - from
                    && name[name.length - 1] == bytes[to - 1]
                    && Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return i;
            }
        }
        return OTHER;
    }
}
