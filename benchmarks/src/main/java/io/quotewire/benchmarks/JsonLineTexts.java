package io.quotewire.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads texts from JSON lines, gzipped or not. */
public final class JsonLineTexts {
    private JsonLineTexts() {}

    /** The {@code body} of each line, or its {@code text} if it has no body. */
    public static List<String> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> articles = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = mapper.readTree(line);
                articles.add(article.path(article.has("body") ? "body" : "text").asText());
            }
        }
        return articles;
    }

    /** Opens a file, decompressing it if its name ends in {@code .gz}. */
    public static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
