package io.quotewire.producer.page;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article of a page. Its text comes from the page's JSON-LD where that has paragraphs, else from the page itself:
 * the element that says it is the article's body, or what readability takes for it. JSON-LD that runs its paragraphs
 * together gives way to the page's text where both say the same.
 */
public final class PageReader {
    /** Shorter text is a teaser, a cookie notice or an error. */
    private static final int SHORTEST = 140;

    private static final double SAME = 0.85;

    private PageReader() {}

    /** The article, where the page has one. */
    public static Optional<PageArticle> read(URI address, String html) {
        Document page = Jsoup.parse(html, address.toString());
        Optional<SchemaArticle> schema = SchemaArticle.of(page);
        Metadata meta = new Metadata(page);
        Optional<URI> canonical = meta.canonical(address);
        Optional<String> title = schema.flatMap(SchemaArticle::headline).or(meta::title);
        Optional<String> publisher = schema.flatMap(SchemaArticle::publisher).or(meta::site);
        Optional<String> language = meta.language().or(() -> schema.flatMap(SchemaArticle::language));
        String text = text(schema.flatMap(SchemaArticle::body), page, address, title);
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new PageArticle(
                title,
                text,
                schema.flatMap(SchemaArticle::byline).or(meta::author),
                schema.flatMap(SchemaArticle::published).or(meta::published),
                schema.flatMap(SchemaArticle::modified).or(meta::modified),
                language,
                schema.flatMap(SchemaArticle::section).or(meta::section),
                publisher,
                canonical));
    }

    private static String text(Optional<String> declared, Document page, URI address, Optional<String> title) {
        if (declared.filter(body -> body.indexOf('\n') >= 0 && body.length() >= SHORTEST)
                .isPresent()) {
            return declared.get();
        }
        String shown = Boilerplate.removed(shown(page, address), title);
        if (declared.isEmpty() || declared.get().length() < SHORTEST) {
            return shown;
        }
        return WordOverlap.f1(declared.get(), shown) >= SAME ? shown : declared.get();
    }

    private static String shown(Document page, URI address) {
        Element body = page.selectFirst("[itemprop=articleBody]");
        if (body != null) {
            String text = HtmlText.of(Boilerplate.cleaned(body.clone()));
            if (text.length() >= SHORTEST) {
                return text;
            }
        }
        Document copy = page.clone();
        Boilerplate.cleaned(copy.body());
        Element found = new Readability4J(address.toString(), copy).parse().getArticleContent();
        String text = found == null ? "" : HtmlText.of(found);
        if (text.length() >= SHORTEST) {
            return text;
        }
        Element article = page.selectFirst("article, main, [role=main]");
        return article == null ? text : HtmlText.of(Boilerplate.cleaned(article.clone()));
    }

    /** What the page's head says. */
    private record Metadata(Document page) {

        Optional<String> title() {
            return meta("og:title")
                    .or(() -> meta("twitter:title"))
                    .or(() -> heading())
                    .or(() -> Optional.of(page.title()))
                    .map(PlainText::line)
                    .filter(title -> !title.isEmpty());
        }

        Optional<String> site() {
            return meta("og:site_name");
        }

        Optional<String> author() {
            return meta("author").filter(author -> !author.startsWith("http"));
        }

        Optional<String> section() {
            return meta("article:section");
        }

        Optional<Instant> published() {
            return meta("article:published_time")
                    .or(() -> meta("date"))
                    .or(() -> meta("dc.date"))
                    .or(() -> meta("parsely-pub-date"))
                    .or(this::shownTime)
                    .flatMap(NewsDate::parse);
        }

        Optional<Instant> modified() {
            return meta("article:modified_time").or(() -> meta("last-modified")).flatMap(NewsDate::parse);
        }

        Optional<String> language() {
            Element html = page.selectFirst("html[lang]");
            return Optional.ofNullable(html)
                    .map(element -> element.attr("lang").strip())
                    .filter(language -> !language.isEmpty())
                    .or(() -> meta("og:locale").map(locale -> locale.replace('_', '-')));
        }

        Optional<URI> canonical(URI address) {
            Element link = page.selectFirst("link[rel=canonical][href]");
            return Optional.ofNullable(link).flatMap(element -> WebAddress.resolve(address, element.attr("href")));
        }

        private Optional<String> heading() {
            return Optional.ofNullable(page.selectFirst("h1")).map(Element::text);
        }

        private Optional<String> shownTime() {
            Element time = page.selectFirst("time[datetime]");
            return Optional.ofNullable(time).map(element -> element.attr("datetime"));
        }

        private Optional<String> meta(String name) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    return Optional.of(meta.attr("content").strip());
                }
            }
            return Optional.empty();
        }
    }
}
