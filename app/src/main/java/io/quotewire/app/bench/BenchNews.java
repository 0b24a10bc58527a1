package io.quotewire.app.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.intake.ReadFailure;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An endless sequence of articles: the same texts repeatedly, each time under a new id. Immutable.
 *
 * @param texts at least one
 */
public record BenchNews(List<Article> texts) {
    private static final String ID = "bench/";

    public BenchNews {
        texts = List.copyOf(texts);
    }

    /**
     * Reads JSON lines with {@code body} or {@code text}; the file may be gzipped.
     *
     * @throws IOException if it cannot be read or contains no text
     */
    public static BenchNews read(Path file) throws IOException {
        List<Article> texts = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode tree = tree(file, line);
                String body = first(tree, "body", "text");
                if (!body.isBlank()) {
                    texts.add(Article.builder(ID)
                            .publisher(first(tree, "publisher", "source"))
                            .title(tree.path("title").asText())
                            .body(body)
                            .language("en")
                            .build());
                }
            }
        } catch (NoSuchFileException | AccessDeniedException | ZipException | EOFException e) {
            throw new IOException("cannot read " + file + ": " + ReadFailure.reason(e), e);
        }
        if (texts.isEmpty()) {
            throw new IOException(file + " holds no articles: it must be JSON lines with body or text");
        }
        return new BenchNews(texts);
    }

    /** The article with this number, published now. */
    Article article(long number) {
        Article text = texts.get((int) (number % texts.size()));
        Instant now = Instant.now();
        return Article.builder(ID + number)
                .publisher(text.publisher())
                .title(text.title())
                .body(text.body())
                .language(text.language())
                .publishedAt(now)
                .ingestedAt(now)
                .build();
    }

    /** The number of the article with this id. */
    static long number(String id) {
        return Long.parseLong(id, ID.length(), id.length(), 10);
    }

    private static JsonNode tree(Path file, String line) throws IOException {
        try {
            return Json.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " holds a line that is " + BadArticleException.notJson(e), e);
        }
    }

    private static String first(JsonNode article, String name, String otherName) {
        return article.path(article.has(name) ? name : otherName).asText();
    }
}
