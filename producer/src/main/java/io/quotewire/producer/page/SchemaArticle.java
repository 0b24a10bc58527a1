package io.quotewire.producer.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
final class SchemaArticle {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 6;

    private final JsonNode article;

    private SchemaArticle(JsonNode article) {
        this.article = article;
    }

    /** The first article of the page that has a body, else the first. */
    static Optional<SchemaArticle> of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            try {
                if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    collect(LENIENT.readTree(script.data().strip()), articles, 0);
                }
            } catch (JsonProcessingException e) {
                // a page whose metadata is broken still has its text
            }
        }
        return articles.stream()
                .filter(article -> article.path("articleBody").isTextual())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(SchemaArticle::new);
    }

    Optional<String> body() {
        return string(article.path("articleBody")).map(HtmlText::of).filter(text -> !text.isEmpty());
    }

    Optional<String> headline() {
        return string(article.path("headline")).map(HtmlText::of).map(PlainText::line);
    }

    Optional<Instant> published() {
        return string(article.path("datePublished")).flatMap(NewsDate::parse);
    }

    Optional<Instant> modified() {
        return string(article.path("dateModified")).flatMap(NewsDate::parse);
    }

    Optional<String> language() {
        JsonNode language = article.path("inLanguage");
        return string(language.isObject() ? language.path("alternateName") : language);
    }

    Optional<String> section() {
        return string(first(article.path("articleSection")));
    }

    Optional<String> publisher() {
        return name(first(article.path("publisher")));
    }

    Optional<String> byline() {
        JsonNode authors = article.path("author");
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            name(author).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles, depth + 1);
            collect(node.path("mainEntity"), articles, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("").toLowerCase(Locale.ROOT);
            if (name.endsWith("article") || name.endsWith("blogposting") || name.endsWith("report")) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Optional<String> name(JsonNode node) {
        return string(node.isObject() ? node.path("name") : node).filter(name -> !name.startsWith("http"));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
