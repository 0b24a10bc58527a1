package io.quotewire.producer.newsml;

import io.quotewire.producer.json.ReadArticle;
import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.streaming.contract.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story in NITF.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
final class Nitf {
    private Nitf() {}

    static NewsItem read(Element nitf, String fallbackId) {
        List<String> oddities = new ArrayList<>();
        Element head = NewsElements.first(nitf, "docdata").orElse(nitf);
        String management = head.attr("management-status").toLowerCase(Locale.ROOT);
        String body = body(nitf);
        boolean taken = management.equals("canceled") || management.equals("withheld");
        if (body.isEmpty() && !taken) {
            return new NewsItem.Bad("body.content: no text in it");
        }
        Optional<Instant> issued = date(head, "date.issue", oddities);
        Optional<Instant> released = date(head, "date.release", oddities);
        boolean embargoed = management.equals("embargoed");
        if (embargoed && released.isEmpty()) {
            return new NewsItem.Bad("date.release: missing or no date, though the text is under an embargo");
        }
        List<String> keywords =
                Keywords.of(NewsElements.all(head, "keyword").stream().map(word -> word.attr("key")));
        Article article = Article.builder(
                        NewsElements.attribute(head, "doc-id", "id-string").orElse(fallbackId))
                .publisher(NewsElements.attribute(nitf, "pubdata", "name")
                        .or(() -> NewsElements.line(nitf, "distributor"))
                        .or(() -> NewsElements.attribute(head, "doc-id", "regsrc"))
                        .orElse(null))
                .title(NewsElements.line(nitf, "hl1")
                        .or(() -> NewsElements.line(nitf, "title"))
                        .orElse(null))
                .body(body.isEmpty() ? null : body)
                .language(Optional.of(nitf.attr("xml:lang"))
                        .filter(language -> !language.isEmpty())
                        .orElse(null))
                .publishedAt(issued.or(() -> released).orElse(null))
                .revision(revision(head))
                .status(status(management))
                .embargoedUntil(embargoed ? released.orElse(null) : null)
                .byline(NewsElements.line(nitf, "byline").flatMap(Byline::of).orElse(null))
                .section(NewsElements.attribute(nitf, "pubdata", "position.section")
                        .orElse(null))
                .usageTerms(NewsElements.line(nitf, "rights.agent").orElse(null))
                .keywords(keywords.isEmpty() ? null : keywords)
                .copyright(copyright(head).orElse(null))
                .build();
        return new NewsItem.Text(new ReadArticle(article, oddities));
    }

    /** The text of a story, without pictures and their captions. */
    static String body(Element nitf) {
        return NewsElements.first(nitf, "body\\.content")
                .map(NewsElements::text)
                .orElse("");
    }

    private static Article.@Nullable Status status(String management) {
        return switch (management) {
            case "canceled" -> Article.Status.WITHDRAWN;
            case "withheld" -> Article.Status.WITHHELD;
            default -> null;
        };
    }

    private static @Nullable Long revision(Element head) {
        return NewsElements.attribute(head, "du-key", "version")
                .filter(version -> version.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static Optional<String> copyright(Element head) {
        Optional<String> holder = NewsElements.attribute(head, "doc\\.copyright", "holder");
        String year = NewsElements.attribute(head, "doc\\.copyright", "year").orElse("");
        return holder.map(name -> year.isEmpty() ? "© " + name : "© " + year + ' ' + name);
    }

    private static Optional<Instant> date(Element head, String name, List<String> oddities) {
        Optional<String> written = NewsElements.attribute(head, name.replace(".", "\\."), "norm");
        Optional<Instant> date = written.flatMap(NewsDate::parse);
        if (written.isPresent() && date.isEmpty()) {
            oddities.add(name + ": '" + written.get() + "' is not a date");
        }
        return date;
    }
}
