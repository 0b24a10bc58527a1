package io.quotewire.streaming.catalogue;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.streaming.reading.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of known entities, {@code entities.jsonl}, with a {@link CatalogueRecord} on each line; blank lines are
 * skipped.
 *
 * @param entries the valid ones, each id once
 * @param problems one for each invalid line, with its number
 */
public record CatalogueFile(List<CatalogueEntry> entries, List<String> problems) {

    public CatalogueFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all entities.
     *
     * @throws IOException if the file cannot be read or a line is invalid; the message names the line
     */
    public static List<CatalogueEntry> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CatalogueFile read = read(in);
            if (!read.problems.isEmpty()) {
                throw new IOException(read.problems.get(0));
            }
            return read.entries;
        }
    }

    /**
     * Reads all valid lines.
     *
     * @throws IOException if the stream breaks off or begins with the mark of UTF-16
     */
    public static CatalogueFile read(InputStream in) throws IOException {
        Map<String, Integer> lineOf = new HashMap<>();
        List<CatalogueEntry> entries = new ArrayList<>();
        List<String> problems = JsonLines.read(in, (json, number) -> {
            CatalogueEntry entry = CatalogueRecord.read(json);
            Integer before = lineOf.putIfAbsent(entry.id(), number);
            if (before != null) {
                throw new IOException("the id '" + entry.id() + "' is that of line " + before);
            }
            entries.add(entry);
        });
        return new CatalogueFile(entries, problems);
    }
}
