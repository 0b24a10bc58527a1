package io.quotewire.streaming.catalogue;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of known entities, {@code entities.jsonl}: a {@link CatalogueRecord} on each line. */
public final class CatalogueFile {
    private CatalogueFile() {}

    /**
     * Reads all entities; empty lines are passed over.
     *
     * @throws IOException if the file cannot be read or a line is no entity; the message names the line
     */
    public static List<CatalogueEntry> read(Path file) throws IOException {
        List<CatalogueEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                entries.add(CatalogueRecord.read(line.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IOException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return entries;
    }
}
