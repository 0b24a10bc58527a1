package io.quotewire.producer.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.JsonEncoding;
import io.quotewire.producer.json.PassedOverException;
import io.quotewire.producer.json.ReadArticle;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles in a request: one, an array, or one per line, read one after the other. Either all of them are accepted
 * or none; reading ends at the first invalid one.
 */
final class ArticleBatch {
    /**
     * The content of a request.
     *
     * @param warnings parts of the articles that were left out or replaced, with their places, one line each
     */
    record Posted(List<Article> articles, List<String> warnings) {}

    /** The maximum number of articles in one request. */
    static final int MOST = 10_000;

    private final ArticleJson json;

    ArticleBatch(ArticleJson json) {
        this.json = json;
    }

    /** @throws BadArticleException that names the place and the field */
    Posted ofJson(byte[] request) throws BadArticleException {
        byte[] body = utf8(request);
        try (JsonParser parser = Json.mapper().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                Posted posted = empty();
                add(posted, "", () -> json.read(body, body.length));
                return posted;
            }
            Posted posted = empty();
            int place = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                refuseMany(place);
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int to = (int) parser.currentLocation().getByteOffset();
                add(posted, "[" + place + "].", () -> json.read(body, from, to - from));
                place++;
            }
            if (parser.nextToken() != null) {
                throw new BadArticleException("not JSON: something stands behind the array");
            }
            return posted;
        } catch (JsonProcessingException e) {
            throw new BadArticleException(BadArticleException.notJson(e));
        } catch (IOException e) {
            throw new BadArticleException("not JSON: " + e);
        }
    }

    /** @throws BadArticleException that names the line and the field */
    Posted ofLines(byte[] request) throws BadArticleException {
        byte[] body = utf8(request);
        Posted posted = empty();
        int number = 0;
        for (int next = 0; next < body.length; ) {
            int from = next;
            int end = from;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            number++;
            if (!isBlank(body, from, end)) {
                refuseMany(posted.articles().size());
                int length = end - from;
                add(posted, "line " + number + ": ", () -> json.read(body, from, length));
            }
            next = end + 1;
        }
        return posted;
    }

    private static byte[] utf8(byte[] request) throws BadArticleException {
        try {
            return JsonEncoding.utf8(request);
        } catch (CharacterCodingException e) {
            throw new BadArticleException("not JSON: broken UTF-8, UTF-16 or UTF-32");
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

    private static Posted empty() {
        return new Posted(new ArrayList<>(), new ArrayList<>());
    }

    /** Skips pictures, videos and other items that are valid but have no text. */
    private static void add(Posted posted, String place, Reading reading) throws BadArticleException {
        try {
            ReadArticle read = reading.read();
            posted.articles().add(read.article());
            read.oddities().forEach(oddity -> posted.warnings().add(place + oddity));
        } catch (PassedOverException e) {
            // Clients that send all their items expect that those without text are skipped.
        } catch (BadArticleException e) {
            throw new BadArticleException(place + e.reason());
        }
    }
}
