package io.quotewire.app.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.evaluation.GoldArticle;
import io.quotewire.core.evaluation.GoldQuote;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated articles, one JSON object after the other: {@code {"id", "text", "quotes": [{"start", "end",
 * "speaker", "speaker_start", "speaker_end", "speaker_canonical"}]}}, gzipped if the name ends in ".gz". A name
 * determined automatically ({@code speaker_canonical_silver}) is used if there is none annotated by hand.
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
        try (InputStream in = open(file);
                JsonParser parser = MAPPER.createParser(in)) {
            for (JsonNode node = next(file, parser); node != null; node = next(file, parser)) {
                articles.add(article(file, parser, node));
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

    private static @Nullable JsonNode next(Path file, JsonParser parser) throws IOException {
        try {
            return MAPPER.readTree(parser);
        } catch (JsonProcessingException e) {
            throw bad(file, e.getLocation().getLineNr(), Json.complaint(e), e);
        }
    }

    private static GoldArticle article(Path file, JsonParser parser, JsonNode node) {
        try {
            List<GoldQuote> quotes = new ArrayList<>();
            required(node, "quotes").forEach(quote -> quotes.add(quote(quote)));
            return new GoldArticle(
                    required(node, "id").asText(), required(node, "text").asText(), quotes);
        } catch (IllegalArgumentException e) {
            throw bad(file, parser.currentLocation().getLineNr(), String.valueOf(e.getMessage()), e);
        }
    }

    private static CommandException bad(Path file, int line, String reason, Exception cause) {
        return new CommandException(
                ExitStatus.PARTLY, file + ", line " + line + ": not an annotated article: " + reason, cause);
    }

    private static GoldQuote quote(JsonNode node) {
        return new GoldQuote(
                required(node, "start").asInt(),
                required(node, "end").asInt(),
                text(node, "speaker").orElse(null),
                node.path("speaker_start").asInt(-1),
                node.path("speaker_end").asInt(-1),
                name(node));
    }

    /** @throws IllegalArgumentException if it is not there, or the node is no object */
    private static JsonNode required(JsonNode node, String field) {
        if (!node.has(field)) {
            throw new IllegalArgumentException(
                    node.isObject() ? "it has no \"" + field + '"' : "it is not a JSON object");
        }
        return node.get(field);
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
