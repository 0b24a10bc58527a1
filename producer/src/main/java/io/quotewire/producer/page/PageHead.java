package io.quotewire.producer.page;

import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the page's head says. */
final class PageHead {
    private static final Pattern SEPARATOR = Pattern.compile(" ([|–—·:-] |\\()");

    private static final Pattern SEPARATOR_AT_END = Pattern.compile(" [|–—·:-] $");

    private final Document page;
    private final Map<String, String> values = new HashMap<>();

    PageHead(Document page) {
        this.page = page;
        for (Element meta : page.select("meta[content]")) {
            String value = meta.attr("content").strip();
            if (!value.isEmpty()) {
                values.putIfAbsent(meta.attr("property").toLowerCase(Locale.ROOT), value);
                values.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), value);
            }
        }
    }

    /** The article's title; where the head has the site's name or more behind it, without. */
    Optional<String> title() {
        return meta("og:title")
                .or(() -> meta("twitter:title"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .map(PlainText::line)
                .map(title -> site().map(site -> without(site, title)).orElse(title))
                .map(title -> SEPARATOR.matcher(title).find() ? heading(title).orElse(title) : title)
                .filter(title -> !title.isEmpty());
    }

    /** The heading of the page behind which this title has more. */
    private Optional<String> heading(String title) {
        return page.select("h1, h2").stream()
                .map(Element::text)
                .map(PlainText::line)
                .filter(heading -> !heading.isEmpty() && isBehind(title, heading))
                .findFirst();
    }

    private static String without(String site, String title) {
        if (!title.endsWith(site)) {
            return title;
        }
        String before = title.substring(0, title.length() - site.length());
        Matcher separator = SEPARATOR_AT_END.matcher(before);
        return separator.find() && separator.start() > 0 ? before.substring(0, separator.start()) : title;
    }

    /** True where the title is what the page's heading says, and something behind it. */
    private static boolean isBehind(String title, String heading) {
        return !heading.isEmpty()
                && title.startsWith(heading)
                && SEPARATOR
                        .matcher(title)
                        .region(heading.length(), title.length())
                        .lookingAt();
    }

    Optional<String> site() {
        return meta("og:site_name");
    }

    Optional<String> author() {
        return meta("author").filter(author -> !author.startsWith("http")).flatMap(Byline::of);
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

    private Optional<String> shownTime() {
        Element time = page.selectFirst("time[datetime]");
        return Optional.ofNullable(time).map(element -> element.attr("datetime"));
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
