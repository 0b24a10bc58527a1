package io.quotewire.producer.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.PassedOverException;
import io.quotewire.producer.json.ReadArticle;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The articles in a request: one, an array, or one a line, read one after the other. All of them are sound, or none is
 * taken; the first that is not ends the reading.
 */
final class ArticleBatch {
    /** In one request. */
    static final int MOST = 10_000;

    private final ArticleJson json;

    ArticleBatch(ArticleJson json) {
        this.json = json;
    }

    /** @throws BadArticleException that names the place and the field */
    List<Article> ofJson(byte[] body) throws BadArticleException {
        try (JsonParser parser = Json.mapper().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return one(() -> json.read(body, body.length)).stream().toList();
            }
            List<Article> articles = new ArrayList<>();
            int place = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element(parser, body, place).ifPresent(articles::add);
                place++;
            }
            if (parser.nextToken() != null) {
                throw new BadArticleException("not JSON: something stands behind the array");
            }
            return articles;
        } catch (JsonProcessingException e) {
            throw new BadArticleException(BadArticleException.notJson(e));
        } catch (IOException e) {
            throw new BadArticleException("not JSON: " + e);
        }
    }

    private Optional<Article> element(JsonParser parser, byte[] body, int place)
            throws IOException, BadArticleException {
        refuseMany(place);
        int from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int to = (int) parser.currentLocation().getByteOffset();
        try {
            return one(() -> json.read(body, from, to - from));
        } catch (BadArticleException e) {
            throw new BadArticleException("[" + place + "]." + e.reason());
        }
    }

    /** @throws BadArticleException that names the line and the field */
    List<Article> ofLines(byte[] body) throws BadArticleException {
        List<Article> articles = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < body.length; ) {
            int end = from;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            number++;
            if (!isBlank(body, from, end)) {
                line(body, from, end, number, articles.size()).ifPresent(articles::add);
            }
            from = end + 1;
        }
        return articles;
    }

    private Optional<Article> line(byte[] body, int from, int end, int number, int place) throws BadArticleException {
        refuseMany(place);
        try {
            return one(() -> json.read(body, from, end - from));
        } catch (BadArticleException e) {
            throw new BadArticleException("line " + number + ": " + e.reason());
        }
    }

    private static boolean isBlank(byte[] body, int from, int end) {
        int at = from;
        while (at < end && body[at] >= 0 && body[at] <= ' ') {
            at++;
        }
        return at == end;
    }

    private static void refuseMany(int before) throws BadArticleException {
        if (before >= MOST) {
            throw new BadArticleException("more than " + MOST + " articles in one request");
        }
    }

    /** Reads one. */
    @FunctionalInterface
    private interface Reading {
        ReadArticle read() throws BadArticleException;
    }

    /** Nothing of a picture, a video and others that are sound and no text. */
    private static Optional<Article> one(Reading reading) throws BadArticleException {
        try {
            return Optional.of(sound(reading.read()));
        } catch (PassedOverException e) {
            return Optional.empty();
        }
    }

    /** Whoever posts can be told at once, so what would pass with a warning from a file is an error here. */
    private static Article sound(ReadArticle read) throws BadArticleException {
        if (!read.oddities().isEmpty()) {
            throw new BadArticleException(read.oddities().get(0));
        }
        return read.article();
    }
}
