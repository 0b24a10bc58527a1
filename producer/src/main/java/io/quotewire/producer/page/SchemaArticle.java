package io.quotewire.producer.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final List<String> ARTICLES = List.of("article", "blogposting", "report");
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

    /** Its text; where it has line breaks only, each of them ends a paragraph. */
    Optional<String> body() {
        return string(article.path("articleBody"))
                .map(HtmlText::of)
                .map(SchemaArticle::paragraphs)
                .filter(text -> !text.isEmpty());
    }

    /** Whether it is the account of something as it goes on, in posts. */
    boolean isLive() {
        return isType(article.path("@type"), List.of("liveblogposting"));
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

    /** What the posts of a live blog say, in the page's order. */
    Optional<String> updates() {
        List<String> posts = new ArrayList<>();
        for (JsonNode post : each(article.path("liveBlogUpdate"))) {
            string(post.path("articleBody")).map(HtmlText::of).ifPresent(posts::add);
        }
        return posts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", posts));
    }

    Optional<String> byline() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode author : each(article.path("author"))) {
            for (JsonNode name : each(author.isObject() ? author.path("name") : author)) {
                string(name).flatMap(Byline::of).ifPresent(names::add);
            }
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
            if (isType(node.path("@type"), ARTICLES)) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles, depth + 1);
            collect(node.path("mainEntity"), articles, depth + 1);
        }
    }

    private static boolean isType(JsonNode type, List<String> endings) {
        for (JsonNode one : each(type)) {
            String name = one.asText("").toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(name::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static String paragraphs(String text) {
        boolean set = text.contains("\n\n");
        return text.lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty() || set)
                .collect(Collectors.joining(set ? "\n" : "\n\n"));
    }

    /** What is one value, or several in an array. */
    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : List.of(node);
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
