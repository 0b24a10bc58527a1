package io.quotewire.app.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Real news, if this machine has it: {@code news.jsonl.gz} in the folder named by {@code QUOTEWIRE_CORPORA} or in
 * {@code ../shared/corpora}. The first 150 articles; {@code -Dquotewire.corpus.articles=N} takes more.
 */
final class Corpus {
    private Corpus() {}

    static List<Article> articles() throws IOException {
        Path file = folder().resolve("news.jsonl.gz");
        assumeTrue(Files.isReadable(file), () -> "no corpus at " + file.toAbsolutePath());
        int most = Integer.getInteger("quotewire.corpus.articles", 150);
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                articles.add(article(Json.mapper().readTree(line), articles.size()));
            }
        }
        return articles;
    }

    private static Article article(JsonNode line, int number) {
        return Article.builder(line.get("id").asText())
                .language("en")
                .ingestedAt(RandomNews.START)
                .publisher(line.get("source").asText())
                .body(line.get("text").asText())
                .publishedAt(RandomNews.START.minus(Duration.ofMinutes(number)))
                .revision(1L)
                .build();
    }

    private static Path folder() {
        String named = System.getenv("QUOTEWIRE_CORPORA");
        Path root = Path.of(Objects.requireNonNullElse(System.getProperty("basedir"), "."))
                .resolve("..");
        return named == null ? root.resolve("../shared/corpora") : Path.of(named);
    }
}
