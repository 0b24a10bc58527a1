package io.quotewire.benchmarks.pipeline.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.benchmarks.JsonLineTexts;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies news under new ids, so that they are new to the services. */
public final class NewArticles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NewArticles() {}

    /** Writes the articles of {@code news} to {@code copy} as lines that can be fed; returns their number. */
    public static int write(Path news, Path copy, String idPrefix) throws IOException {
        int count = 0;
        try (BufferedReader lines = JsonLineTexts.reader(news);
                BufferedWriter out = Files.newBufferedWriter(copy)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = MAPPER.readTree(line);
                ObjectNode written = MAPPER.createObjectNode();
                written.put("id", idPrefix + "/" + count++);
                written.put("publisher", first(article, "publisher", "source"));
                written.put("title", article.path("title").asText());
                written.put("body", first(article, "body", "text"));
                out.write(MAPPER.writeValueAsString(written));
                out.newLine();
            }
        }
        return count;
    }

    private static String first(JsonNode article, String name, String otherName) {
        return article.path(article.has(name) ? name : otherName).asText();
    }
}
