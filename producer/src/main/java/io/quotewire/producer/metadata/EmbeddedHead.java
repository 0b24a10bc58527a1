package io.quotewire.producer.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The authors and dates of an article, from the object with its title in the page's data for scripts. */
final class EmbeddedHead {
    private static final List<String> AUTHORS = List.of(
            "authors", "author", "byline", "bylines", "authorName", "author_name", "signature", "creator", "creators");
    private static final List<String> NAMES = List.of("name", "fullName", "full_name", "displayName", "display_name");
    private static final List<String> DATES = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "firstPublishedAt",
            "firstPublished",
            "publishedDate",
            "published_date",
            "publishDate",
            "publish_date",
            "publicationDate",
            "publication_date",
            "publishedOn",
            "publishTime",
            "published");

    private final List<JsonNode> articles;

    EmbeddedHead(List<JsonNode> articles) {
        this.articles = articles;
    }

    Optional<String> byline() {
        return values(AUTHORS).flatMap(value -> names(value).stream()).findFirst();
    }

    /** As written, not interpreted. */
    Stream<String> published() {
        return values(DATES).flatMap(value -> SchemaGraph.string(value).stream());
    }

    private Stream<JsonNode> values(List<String> fields) {
        return articles.stream().flatMap(article -> fields.stream().map(article::path));
    }

    private static Optional<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : SchemaGraph.each(value)) {
            Stream<JsonNode> written = one.isObject() ? NAMES.stream().map(one::path) : Stream.of(one);
            written.flatMap(name -> SchemaGraph.string(name).stream())
                    .findFirst()
                    .map(HtmlText::of)
                    .flatMap(Byline::of)
                    .ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
