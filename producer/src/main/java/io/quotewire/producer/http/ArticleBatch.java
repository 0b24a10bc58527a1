package io.quotewire.producer.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.ReadArticle;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The articles in a request: one, an array, or one a line. All of them are sound, or none is taken. */
final class ArticleBatch {
    private final ArticleJson json;

    ArticleBatch(ArticleJson json) {
        this.json = json;
    }

    /** @throws BadArticleException that names the place and the field */
    List<Article> ofJson(byte[] body) throws BadArticleException {
        JsonNode tree;
        try {
            tree = Json.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new BadArticleException(BadArticleException.notJson(e));
        } catch (IOException e) {
            throw new BadArticleException("not JSON: " + e);
        }
        if (!tree.isArray()) {
            return List.of(sound(json.read(tree)));
        }
        List<Article> articles = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            try {
                articles.add(sound(json.read(tree.get(i))));
            } catch (BadArticleException e) {
                throw new BadArticleException("[" + i + "]." + e.reason());
            }
        }
        return articles;
    }

    /** @throws BadArticleException that names the line and the field */
    List<Article> ofLines(byte[] body) throws BadArticleException {
        List<Article> articles = new ArrayList<>();
        int number = 0;
        for (String line : new String(body, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                try {
                    articles.add(sound(json.read(bytes, bytes.length)));
                } catch (BadArticleException e) {
                    throw new BadArticleException("line " + number + ": " + e.reason());
                }
            }
        }
        return articles;
    }

    /** Whoever posts can be told at once, so what would pass with a warning from a file is an error here. */
    private static Article sound(ReadArticle read) throws BadArticleException {
        if (!read.oddities().isEmpty()) {
            throw new BadArticleException(read.oddities().get(0));
        }
        return read.article();
    }
}
