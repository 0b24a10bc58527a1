package io.quotewire.producer.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page's JSON-LD about its article. Immutable.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
public final class SchemaArticle {
    private static final List<String> ARTICLES = List.of("article", "blogposting", "report");
    private static final String BODY = "articleBody";

    private final JsonNode article;
    private final SchemaGraph graph;

    private SchemaArticle(JsonNode article, SchemaGraph graph) {
        this.article = article;
        this.graph = graph;
    }

    /** The first article of the page that has a body, else the first. */
    static Optional<SchemaArticle> of(SchemaGraph graph) {
        List<JsonNode> articles = graph.things(ARTICLES);
        return articles.stream()
                .filter(article -> article.path(BODY).isTextual())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(article -> new SchemaArticle(article, graph));
    }

    /** Its text; if it has only single line breaks, each of them ends a paragraph. */
    public Optional<String> body() {
        return SchemaGraph.string(article.path(BODY))
                .map(HtmlText::of)
                .map(SchemaArticle::paragraphs)
                .filter(text -> !text.isEmpty());
    }

    /** Whether it is a live blog. */
    public boolean isLive() {
        return SchemaGraph.isType(article.path("@type"), List.of("liveblogposting"));
    }

    /** The texts of a live blog's posts, in the page's order. */
    public Optional<String> updates() {
        List<String> posts = new ArrayList<>();
        for (JsonNode post : SchemaGraph.each(article.path("liveBlogUpdate"))) {
            SchemaGraph.string(post.path(BODY)).map(HtmlText::of).ifPresent(posts::add);
        }
        return posts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", posts));
    }

    Optional<String> headline() {
        return SchemaGraph.string(article.path("headline")).map(HtmlText::of).map(PlainText::line);
    }

    Optional<String> published() {
        return SchemaGraph.string(article.path("datePublished"));
    }

    Optional<String> modified() {
        return SchemaGraph.string(article.path("dateModified"));
    }

    Optional<String> language() {
        JsonNode language = SchemaGraph.first(article.path("inLanguage"));
        return SchemaGraph.string(language.isObject() ? language.path("alternateName") : language);
    }

    /** Its section, else the first step of its breadcrumbs. */
    Optional<String> section() {
        return SchemaGraph.string(SchemaGraph.first(article.path("articleSection")))
                .map(HtmlText::of)
                .map(PlainText::line)
                .or(this::firstStep);
    }

    private Optional<String> firstStep() {
        List<String> steps = new ArrayList<>();
        graph.things(List.of("breadcrumblist")).stream().limit(1).forEach(list -> {
            for (JsonNode item : SchemaGraph.each(list.path("itemListElement"))) {
                name(item).or(() -> name(item.path("item"))).ifPresent(steps::add);
            }
        });
        boolean endsHere = headline()
                .filter(title -> !steps.isEmpty() && title.equals(steps.get(steps.size() - 1)))
                .isPresent();
        int last = endsHere ? steps.size() - 1 : steps.size();
        return last > 1 ? Optional.of(steps.get(1)) : Optional.empty();
    }

    Optional<String> publisher() {
        return name(SchemaGraph.first(article.path("publisher")));
    }

    Optional<String> byline() {
        return names("author").or(() -> names("creator"));
    }

    private Optional<String> names(String field) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode reference : SchemaGraph.each(article.path(field))) {
            JsonNode author = graph.resolved(reference);
            boolean organisation = SchemaGraph.isType(author.path("@type"), List.of("organization"));
            for (JsonNode name : SchemaGraph.each(author.isObject() ? author.path("name") : author)) {
                SchemaGraph.string(name)
                        .map(HtmlText::of)
                        .flatMap(text -> organisation ? Byline.ofOrganisation(text) : Byline.of(text))
                        .ifPresent(names::add);
            }
        }
        publisher().ifPresent(names::remove);
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    List<String> keywords() {
        List<String> words = new ArrayList<>();
        JsonNode keywords = article.path("keywords");
        for (JsonNode word : SchemaGraph.each(keywords)) {
            SchemaGraph.string(word.isObject() ? word.path("name") : word).ifPresent(words::add);
        }
        return words.size() == 1 ? Keywords.ofLine(words.get(0)) : Keywords.of(words.stream());
    }

    Optional<String> picture() {
        JsonNode image = graph.resolved(SchemaGraph.first(article.path("image")));
        return image.isObject()
                ? Stream.of("url", "contentUrl")
                        .map(field -> SchemaGraph.string(SchemaGraph.first(image.path(field))))
                        .flatMap(Optional::stream)
                        .findFirst()
                : SchemaGraph.string(image);
    }

    /** Its copyright notice, else one made of the holder's name and the year. */
    Optional<String> copyright() {
        String year = article.path("copyrightYear").asText("");
        return SchemaGraph.string(article.path("copyrightNotice"))
                .or(() -> name(SchemaGraph.first(article.path("copyrightHolder")))
                        .map(holder -> year.isEmpty() ? "© " + holder : "© " + year + ' ' + holder));
    }

    private Optional<String> name(JsonNode reference) {
        JsonNode node = graph.resolved(reference);
        return SchemaGraph.string(node.isObject() ? SchemaGraph.first(node.path("name")) : node)
                .filter(name -> !name.startsWith("http"));
    }

    private static String paragraphs(String text) {
        boolean set = text.contains("\n\n");
        return text.lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty() || set)
                .collect(Collectors.joining(set ? "\n" : "\n\n"));
    }
}
