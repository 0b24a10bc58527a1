package io.quotewire.producer.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Detects catalogues of entities, one per line, which may be in a folder of news but contain no articles. */
public final class CatalogueDetection {
    private static final int LONGEST_LINE = 64 * 1024;

    private CatalogueDetection() {}

    /** Whether the file's first line is an entity. False if it cannot be read; its reader reports that. */
    public static boolean isOf(Path file) {
        try {
            byte[] beginning = WholeFile.beginning(file, LONGEST_LINE);
            int end = 0;
            while (end < beginning.length && beginning[end] != '\n') {
                end++;
            }
            byte[] line = Arrays.copyOf(beginning, end);
            JsonNode fields = Json.mapper().readTree(line);
            if (fields.has("text") || fields.has("body")) {
                return false;
            }
            CatalogueRecord.read(line);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
