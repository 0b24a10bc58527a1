package io.quotewire.producer.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.streaming.contract.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads IPTC's ninjs: 3.x, and 1.x and 2.x with their lower-case names.
 *
 * @see <a href="https://iptc.org/std/ninjs/">ninjs</a>
 */
final class Ninjs {
    private static final List<String> MARKS = List.of(
            "bodies",
            "headlines",
            "versionCreated",
            "versioncreated",
            "pubStatus",
            "pubstatus",
            "body_xhtml",
            "body_text");

    private static final Set<String> WITHOUT_TEXT =
            Set.of("picture", "video", "audio", "graphic", "composite", "planning", "event", "component");

    private Ninjs() {}

    /**
     * Whether an object is ninjs and not our own JSON: only ninjs has a {@code uri} together with one of its other
     * fields.
     */
    static boolean is(JsonNode item) {
        return item.path("uri").isTextual()
                && !item.has("body")
                && (MARKS.stream().anyMatch(item::has)
                        || WITHOUT_TEXT.contains(item.path("type").asText("")));
    }

    static ReadArticle read(JsonNode item) throws BadArticleException {
        List<String> oddities = new ArrayList<>(0);
        if (item instanceof ObjectNode fields) {
            WholeTexts.in(fields, "uri", oddities);
        }
        Article.Status status = status(item);
        String body = body(item);
        if (body.isEmpty() && status != Article.Status.WITHDRAWN && status != Article.Status.WITHHELD) {
            String kind = text(item, "type").orElse("").toLowerCase(Locale.ROOT);
            if (WITHOUT_TEXT.contains(kind)) {
                throw new PassedOverException(kind);
            }
            throw new BadArticleException("bodies: no text in it");
        }
        IdentifyingText.check("uri", item.path("uri").asText());
        String uri = PlainText.line(item.path("uri").asText());
        if (uri.isEmpty()) {
            throw new BadArticleException("uri: empty");
        }
        Optional<Instant> first = date(item, oddities, "firstCreated", "firstcreated");
        Optional<Instant> version = date(item, oddities, "versionCreated", "versioncreated");
        return new ReadArticle(
                Article.builder(uri)
                        .url(uri.startsWith("http") ? uri : null)
                        .publisher(publisher(item))
                        .title(title(item))
                        .body(body.isEmpty() ? null : body)
                        .language(text(item, "language").orElse(null))
                        .publishedAt(first.or(() -> version).orElse(null))
                        .modifiedAt(version.orElse(null))
                        .revision(revision(item, oddities, version))
                        .status(status)
                        .embargoedUntil(embargo(item))
                        .byline(text(item, "by", "byline").flatMap(Byline::of).orElse(null))
                        .section(section(item))
                        .usageTerms(text(item, "usageTerms", "usageterms").orElse(null))
                        .keywords(keywords(item))
                        .picture(picture(item))
                        .copyright(
                                text(item, "copyrightNotice", "copyrightnotice").orElse(null))
                        .build(),
                oddities);
    }

    private static Article.@Nullable Status status(JsonNode item) throws BadArticleException {
        Optional<String> written = text(item, "pubStatus", "pubstatus");
        if (written.isEmpty()) {
            return null;
        }
        return switch (written.get().toLowerCase(Locale.ROOT)) {
            case "usable" -> Article.Status.USABLE;
            case "withheld" -> Article.Status.WITHHELD;
            case "canceled", "cancelled" -> Article.Status.WITHDRAWN;
            default ->
                throw new BadArticleException(
                        "pubStatus: '" + written.get() + "' is none of usable, withheld, canceled");
        };
    }

    /** The main body; HTML is preferred to plain text, because it has the paragraphs. */
    private static String body(JsonNode item) {
        String best = "";
        int bestRank = -1;
        for (JsonNode body : item.path("bodies")) {
            String value = body.path("value").asText("");
            String type = text(body, "contentType", "contenttype").orElse(value.startsWith("<") ? "html" : "");
            String role = body.path("role").asText("main").toLowerCase(Locale.ROOT);
            boolean aside = role.contains("summary") || role.contains("caption") || role.contains("abstract");
            boolean markup = type.contains("html");
            boolean readable = markup || type.isEmpty() || type.startsWith("text/plain");
            int rank = (aside ? 0 : 2) + (markup ? 1 : 0);
            if (readable && !value.isBlank() && rank > bestRank) {
                best = markup ? HtmlText.of(value) : PlainText.tidy(value);
                bestRank = rank;
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        return text(item, "body_xhtml", "body_html")
                .map(HtmlText::of)
                .or(() -> Optional.of(item.path("body_text").asText("")).map(PlainText::tidy))
                .orElse("");
    }

    private static @Nullable String title(JsonNode item) {
        String title = "";
        for (JsonNode headline : item.path("headlines")) {
            String value = headline.path("value").asText("");
            boolean main = headline.path("role").asText("main").equals("main");
            if (title.isEmpty() || main) {
                title = HtmlText.of(value);
            }
        }
        String line =
                PlainText.line(title.isEmpty() ? text(item, "headline", "title").orElse("") : title);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String publisher(JsonNode item) {
        for (JsonNode source :
                item.path("infoSources").isArray() ? item.path("infoSources") : item.path("infosources")) {
            Optional<String> name = text(source, "name");
            if (name.isPresent()) {
                return name.get();
            }
        }
        return text(item, "copyrightHolder", "copyrightholder", "source").orElse(null);
    }

    private static @Nullable String section(JsonNode item) {
        for (String field : List.of("subjects", "subject", "genres", "genre")) {
            Optional<String> name = text(item.path(field).path(0), "name");
            if (name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }

    /** The largest rendition of the first picture that belongs to it. */
    private static @Nullable String picture(JsonNode item) {
        for (JsonNode other : item.path("associations")) {
            if (other.path("type").asText("").equals("picture")) {
                String best = null;
                long width = -1;
                for (JsonNode rendition : other.path("renditions")) {
                    String href = rendition.path("href").asText("");
                    if (href.startsWith("http") && rendition.path("width").asLong(0) > width) {
                        best = href;
                        width = rendition.path("width").asLong(0);
                    }
                }
                return best;
            }
        }
        return null;
    }

    /** The listed keywords, else the names of its subjects. */
    private static @Nullable List<String> keywords(JsonNode item) {
        List<String> words = new ArrayList<>();
        item.path("keywords").forEach(word -> words.add(word.asText("")));
        for (String field : words.isEmpty() ? List.of("subjects", "subject") : List.<String>of()) {
            item.path(field).forEach(subject -> text(subject, "name").ifPresent(words::add));
        }
        return words.isEmpty() ? null : Keywords.of(words.stream());
    }

    /** If the version is not a number, versions are ordered by their dates. */
    private static @Nullable Long revision(JsonNode item, List<String> oddities, Optional<Instant> version) {
        Optional<String> written = text(item, "version");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(written.get());
        } catch (NumberFormatException e) {
            oddities.add("version: '" + written.get() + "' is not a whole number");
            return version.map(Instant::getEpochSecond).orElse(null);
        }
    }

    private static @Nullable Instant embargo(JsonNode item) throws BadArticleException {
        Optional<String> written = text(item, "embargoedUntil", "embargoeduntil", "embargoed");
        if (written.isEmpty()) {
            return null;
        }
        return NewsDate.parse(written.get())
                .orElseThrow(() -> new BadArticleException("embargoedUntil: '" + written.get() + "' is not a date"));
    }

    private static Optional<Instant> date(JsonNode item, List<String> oddities, String... names) {
        Optional<String> written = text(item, names);
        Optional<Instant> date = written.flatMap(NewsDate::parse);
        if (written.isPresent() && date.isEmpty()) {
            oddities.add(names[0] + ": '" + written.get() + "' is not a date");
        }
        return date;
    }

    private static Optional<String> text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if ((value.isTextual() || value.isNumber()) && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }
}
