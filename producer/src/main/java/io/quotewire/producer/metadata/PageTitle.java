package io.quotewire.producer.metadata;

import io.quotewire.producer.text.PlainText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds an article's title in its page, without the site's name or other text that the head's title has after it. */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile(" ([|–—·:-] |\\()");
    private static final Pattern SEPARATOR_AT_END = Pattern.compile(" [|–—·:-] $");

    private final Document page;
    private final MetaTags meta;
    private final Optional<String> site;

    PageTitle(Document page, MetaTags meta, Optional<String> site) {
        this.page = page;
        this.meta = meta;
        this.site = site;
    }

    Optional<String> title() {
        return meta.first("og:title")
                .or(() -> meta.first("twitter:title"))
                .or(this::shown)
                .or(() -> Optional.of(page.title()))
                .map(PlainText::line)
                .map(title -> site.map(name -> without(name, title)).orElse(title))
                .map(title -> SEPARATOR.matcher(title).find() ? heading(title).orElse(title) : title)
                .filter(title -> !title.isEmpty());
    }

    /** The page's heading, without elements of it above or below the title that the head has. */
    private Optional<String> shown() {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(heading -> heading.children().stream()
                        .map(Element::text)
                        .filter(part -> part.length() > heading.text().length() / 2
                                && page.title().startsWith(part))
                        .findFirst()
                        .orElseGet(heading::text));
    }

    /** The page's heading, if this title is the heading followed by more. */
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

    /** Whether the title is the page's heading followed by something else. */
    private static boolean isBehind(String title, String heading) {
        return title.startsWith(heading)
                && SEPARATOR
                        .matcher(title)
                        .region(heading.length(), title.length())
                        .lookingAt();
    }
}
