package io.quotewire.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.evaluation.GoldArticle;
import io.quotewire.core.evaluation.GoldQuote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated articles, one JSON object a line: {@code {"id", "text", "quotes": [{"start", "end", "speaker",
 * "speaker_start", "speaker_end", "speaker_canonical"}]}}, gzipped if the name ends in ".gz". A name determined
 * automatically ({@code speaker_canonical_silver}) is used if there is none annotated by hand.
 */
final class GoldReader {
    private static final JsonMapper MAPPER = new JsonMapper();

    private GoldReader() {}

    /**
     * All articles of a file, in order.
     *
     * @throws CommandException if the file cannot be read or a line is invalid
     */
    static List<GoldArticle> read(Path file) {
        List<GoldArticle> articles = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(file, number, line));
                }
            }
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.PARTLY, "cannot read " + file + ": is it there, and may you read it?", e);
        }
        if (articles.isEmpty()) {
            throw new CommandException(ExitStatus.PARTLY, file + " holds no article");
        }
        return articles;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static GoldArticle article(Path file, int number, String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            List<GoldQuote> quotes = new ArrayList<>();
            node.required("quotes").forEach(quote -> quotes.add(quote(quote)));
            return new GoldArticle(
                    node.required("id").asText(), node.required("text").asText(), quotes);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            String reason = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            throw new CommandException(
                    ExitStatus.PARTLY, file + ", line " + number + ": no annotated article: " + reason, e);
        }
    }

    private static GoldQuote quote(JsonNode node) {
        return new GoldQuote(
                node.required("start").asInt(),
                node.required("end").asInt(),
                text(node, "speaker").orElse(null),
                node.path("speaker_start").asInt(-1),
                node.path("speaker_end").asInt(-1),
                name(node));
    }

    private static @Nullable String name(JsonNode node) {
        return text(node, "speaker_canonical")
                .or(() -> text(node, "speaker_canonical_silver"))
                .orElse(null);
    }

    private static Optional<String> text(JsonNode node, String field) {
        String value = node.path(field).asText("");
        return node.path(field).isTextual() && !value.isEmpty() ? Optional.of(value) : Optional.empty();
    }
}
