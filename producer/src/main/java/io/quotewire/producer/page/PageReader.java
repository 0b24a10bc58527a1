package io.quotewire.producer.page;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the article of a page. Its text comes from the page's JSON-LD where that has paragraphs, else from the page itself:
 * the element that says it is the article's body, or what readability takes for it. JSON-LD that runs its paragraphs
 * together gives way to the page's text where both say the same.
 */
public final class PageReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

    /** Shorter text is a teaser, a cookie notice or an error. */
    private static final int SHORTEST = 140;

    private static final double SAME = 0.85;

    private PageReader() {}

    /** The article, where the page has one; a page so broken that reading it fails has none. */
    public static Optional<PageArticle> read(URI address, String html) {
        try {
            return article(address, html);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} cannot be read as a page: {}", address, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<PageArticle> article(URI address, String html) {
        Document page = Jsoup.parse(html, address.toString());
        Optional<SchemaArticle> schema = SchemaArticle.of(page);
        Metadata meta = new Metadata(page);
        Optional<URI> canonical = meta.canonical(address);
        Optional<String> title = schema.flatMap(SchemaArticle::headline).or(meta::title);
        Optional<String> publisher = schema.flatMap(SchemaArticle::publisher).or(meta::site);
        Optional<String> language = meta.language().or(() -> schema.flatMap(SchemaArticle::language));
        Optional<Instant> published = schema.flatMap(SchemaArticle::published).or(meta::published);
        String text = text(schema.flatMap(SchemaArticle::body), page, html, address, title);
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new PageArticle(
                title,
                text,
                schema.flatMap(SchemaArticle::byline).or(meta::author),
                published,
                schema.flatMap(SchemaArticle::modified).or(meta::modified),
                language,
                schema.flatMap(SchemaArticle::section).or(meta::section),
                publisher,
                canonical));
    }

    private static String text(
            Optional<String> declared, Document page, String html, URI address, Optional<String> title) {
        if (declared.filter(body -> body.indexOf('\n') >= 0 && body.length() >= SHORTEST)
                .isPresent()) {
            return declared.get();
        }
        String shown = Boilerplate.removed(shown(page, html, address), title);
        if (declared.isEmpty() || declared.get().length() < SHORTEST) {
            return shown;
        }
        return WordOverlap.f1(declared.get(), shown) >= SAME ? shown : declared.get();
    }

    /** @param page is not to be used afterwards: a copy for each page would cost as much as reading it */
    private static String shown(Document page, String html, URI address) {
        Element body = page.selectFirst("[itemprop=articleBody]");
        if (body != null) {
            String text = HtmlText.of(Boilerplate.cleaned(body.clone()));
            if (text.length() >= SHORTEST) {
                return text;
            }
        }
        Boilerplate.cleaned(page.body());
        String text = Readability.article(page).map(HtmlText::of).orElse("");
        if (text.length() >= SHORTEST) {
            return text;
        }
        Element article = Jsoup.parse(html, address.toString()).selectFirst("article, main, [role=main]");
        return article == null ? text : HtmlText.of(Boilerplate.cleaned(article));
    }

    /** What the page's head says. */
    private static final class Metadata {
        private final Document page;
        private final Map<String, String> values = new HashMap<>();

        Metadata(Document page) {
            this.page = page;
            for (Element meta : page.select("meta[content]")) {
                String value = meta.attr("content").strip();
                if (!value.isEmpty()) {
                    values.putIfAbsent(meta.attr("property").toLowerCase(Locale.ROOT), value);
                    values.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), value);
                }
            }
        }

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
            return Optional.ofNullable(values.get(name));
        }
    }
}
