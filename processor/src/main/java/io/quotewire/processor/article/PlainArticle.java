package io.quotewire.processor.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.UtcTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses an article's JSON in one pass, without a tree or reflection, provided that it has the form that feeders write:
 * version and id first, and every field of its expected type. Anything else is left to {@link ArticleCheck}, which can
 * say what is wrong with it, if anything.
 */
final class PlainArticle {
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser in;

    private PlainArticle(JsonParser in) {
        this.in = in;
    }

    /** The article; empty if anything about it is unusual. */
    static Optional<Article> read(byte[] value) {
        String json = new String(value, StandardCharsets.UTF_8);
        // May stand for bytes that are not UTF-8.
        if (json.indexOf(REPLACEMENT) >= 0) {
            return Optional.empty();
        }
        try (JsonParser in = Json.mapper().getFactory().createParser(json)) {
            return Optional.of(new PlainArticle(in).article());
        } catch (UnusualException | IOException e) {
            return Optional.empty();
        }
    }

    private Article article() throws IOException, UnusualException {
        expect(in.nextToken() == JsonToken.START_OBJECT);
        expect("schemaVersion".equals(in.nextFieldName()) && in.nextIntValue(-1) == Article.SCHEMA_VERSION);
        expect("id".equals(in.nextFieldName()));
        in.nextToken();
        expect(in.hasToken(JsonToken.VALUE_STRING));
        String id = in.getText();
        expect(!id.isBlank() && !hasControl(id));
        Article.Builder article = Article.builder(id);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            read(name, article);
        }
        expect(in.hasToken(JsonToken.END_OBJECT) && in.nextToken() == null);
        return article.build();
    }

    private void read(String name, Article.Builder article) throws IOException, UnusualException {
        switch (name) {
            case "url" -> article.url(string());
            case "publisher" -> article.publisher(string());
            case "title" -> article.title(string());
            case "body" -> article.body(string());
            case "language" -> article.language(string());
            case "publishedAt" -> article.publishedAt(moment());
            case "modifiedAt" -> article.modifiedAt(moment());
            case "ingestedAt" -> article.ingestedAt(moment());
            case "revision" -> article.revision(number());
            case "status" -> article.status(status());
            case "embargoedUntil" -> article.embargoedUntil(moment());
            case "byline" -> article.byline(string());
            case "section" -> article.section(string());
            case "usageTerms" -> article.usageTerms(string());
            case "dateFrom" -> article.dateFrom(string());
            case "keywords" -> article.keywords(strings());
            case "picture" -> article.picture(string());
            case "copyright" -> article.copyright(string());
            default -> {
                expect(!name.equals("schemaVersion") && !name.equals("id"));
                in.skipChildren();
            }
        }
    }

    private @Nullable String string() throws IOException, UnusualException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        expect(in.hasToken(JsonToken.VALUE_STRING));
        return in.getText();
    }

    private @Nullable Instant moment() throws IOException, UnusualException {
        String text = string();
        Instant moment = UtcTime.instant(text);
        expect(text == null || moment != null);
        return moment;
    }

    private @Nullable Long number() throws IOException, UnusualException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        expect(in.hasToken(JsonToken.VALUE_NUMBER_INT));
        return in.getLongValue();
    }

    private Article.@Nullable Status status() throws IOException, UnusualException {
        String text = string();
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "usable" -> Article.Status.USABLE;
            case "withheld" -> Article.Status.WITHHELD;
            case "withdrawn" -> Article.Status.WITHDRAWN;
            default -> throw new UnusualException();
        };
    }

    private @Nullable List<String> strings() throws IOException, UnusualException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        expect(in.hasToken(JsonToken.START_ARRAY));
        List<String> strings = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(in.hasToken(JsonToken.VALUE_STRING));
            strings.add(in.getText());
        }
        return strings;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void expect(boolean usual) throws UnusualException {
        if (!usual) {
            throw new UnusualException();
        }
    }

    /** The article needs a closer look. */
    private static final class UnusualException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusualException() {
            super(null, null, false, false);
        }
    }
}
