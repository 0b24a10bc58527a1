package io.quotewire.core.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated data files of this package: lines that start with "#" are comments, all others are rows. */
final class CueTable {
    private CueTable() {}

    /**
     * The rows of a file, split at tabs.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalStateException if it is missing or a row has another number of columns
     */
    static List<List<String>> rows(String file, int columns) {
        try (InputStream in = CueTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(file, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String file, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
        }
        return cells;
    }
}
