package io.quotewire.producer.newsml;

import io.quotewire.producer.json.ReadArticle;
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
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item of NewsML-G2 whose text is NITF, HTML or plain.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
final class NewsMl {
    private static final Set<String> NO_TEXT = Set.of("picture", "video", "audio", "graphic", "animation", "composite");

    private NewsMl() {}

    static NewsItem read(Element item, String fallbackId) {
        Element meta = NewsElements.first(item, "itemmeta").orElse(item);
        String kind = code(meta, "itemclass");
        String status = code(meta, "pubstatus");
        boolean taken = status.equals("canceled") || status.equals("withheld");
        String body = body(item);
        if (body.isEmpty() && !taken) {
            return NO_TEXT.contains(kind) ? new NewsItem.NoText(kind) : new NewsItem.Bad("contentSet: no text in it");
        }
        List<String> oddities = new ArrayList<>();
        Optional<String> embargo = NewsElements.line(meta, "embargoed");
        Optional<Instant> embargoedUntil = embargo.flatMap(NewsDate::parse);
        if (embargo.isPresent() && embargoedUntil.isEmpty()) {
            return new NewsItem.Bad("embargoed: '" + embargo.get() + "' is not a date");
        }
        Element content = NewsElements.first(item, "contentmeta").orElse(item);
        Optional<Instant> changed = date(meta, "versioncreated", oddities);
        Optional<Instant> created =
                date(meta, "firstcreated", oddities).or(() -> date(content, "contentcreated", oddities));
        List<String> keywords = keywords(content);
        Article article = Article.builder(item.attr("guid").isBlank() ? fallbackId : PlainText.line(item.attr("guid")))
                .publisher(named(meta, "provider").orElse(null))
                .title(NewsElements.line(content, "headline").map(HtmlText::of).orElse(null))
                .body(body.isEmpty() ? null : body)
                .language(NewsElements.attribute(content, "language", "tag")
                        .or(() -> Optional.of(item.attr("xml:lang")).filter(language -> !language.isEmpty()))
                        .orElse(null))
                .publishedAt(created.or(() -> changed).orElse(null))
                .modifiedAt(changed.orElse(null))
                .revision(revision(item))
                .status(status(status))
                .embargoedUntil(embargoedUntil.orElse(null))
                .byline(NewsElements.line(content, "by").flatMap(Byline::of).orElse(null))
                .section(subjects(content).findFirst().orElse(null))
                .usageTerms(NewsElements.line(item, "usageterms").orElse(null))
                .keywords(keywords.isEmpty() ? null : keywords)
                .copyright(NewsElements.line(item, "copyrightnotice").orElse(null))
                .build();
        return new NewsItem.Text(new ReadArticle(article, oddities));
    }

    private static String body(Element item) {
        Optional<Element> nitf = NewsElements.first(item, "nitf");
        if (nitf.isPresent()) {
            return Nitf.body(nitf.get());
        }
        Optional<Element> inline = NewsElements.first(item, "inlinexml");
        if (inline.isPresent()) {
            return NewsElements.text(NewsElements.first(inline.get(), "body").orElse(inline.get()));
        }
        return NewsElements.first(item, "inlinedata").map(NewsMl::data).orElse("");
    }

    private static String data(Element inline) {
        String type = inline.attr("contenttype").toLowerCase(Locale.ROOT);
        return type.contains("html") ? HtmlText.of(inline.wholeText()) : PlainText.tidy(inline.wholeText());
    }

    private static Article.@Nullable Status status(String code) {
        return switch (code) {
            case "canceled" -> Article.Status.WITHDRAWN;
            case "withheld" -> Article.Status.WITHHELD;
            case "usable" -> Article.Status.USABLE;
            default -> null;
        };
    }

    private static @Nullable Long revision(Element item) {
        String version = item.attr("version").strip();
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    private static List<String> keywords(Element content) {
        List<String> words =
                Keywords.of(NewsElements.all(content, "keyword").stream().map(Element::wholeText));
        return words.isEmpty() ? Keywords.of(subjects(content)) : words;
    }

    private static Stream<String> subjects(Element content) {
        return NewsElements.all(content, "subject").stream()
                .flatMap(subject -> NewsElements.line(subject, "name").stream());
    }

    /** The value of a code in a scheme: the part after its alias, or the last part of its address. */
    private static String code(Element in, String name) {
        String code = NewsElements.attribute(in, name, "qcode")
                .or(() -> NewsElements.attribute(in, name, "uri"))
                .orElse("");
        return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> named(Element in, String name) {
        Optional<Element> element = NewsElements.first(in, name);
        return element.flatMap(provider -> NewsElements.line(provider, "name"))
                .or(() -> element.map(provider -> provider.attr("literal")).filter(literal -> !literal.isBlank()))
                .or(() -> element.map(Element::wholeText).map(PlainText::line).filter(text -> !text.isEmpty()));
    }

    private static Optional<Instant> date(Element in, String name, List<String> oddities) {
        Optional<String> written = NewsElements.line(in, name);
        Optional<Instant> date = written.flatMap(NewsDate::parse);
        if (written.isPresent() && date.isEmpty()) {
            oddities.add(name + ": '" + written.get() + "' is not a date");
        }
        return date;
    }
}
