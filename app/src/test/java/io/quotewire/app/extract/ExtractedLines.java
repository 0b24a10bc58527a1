package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Lines that {@code extract} reads and writes. */
final class ExtractedLines {
    private ExtractedLines() {}

    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    static List<String> ids(CommandLineRun run) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : run.lines()) {
            ids.add(json(line).path("id").asText());
        }
        return ids;
    }

    static JsonNode json(String line) throws IOException {
        return Json.mapper().readTree(line);
    }
}
