package io.quotewire.producer.feed;

import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Reads feeds in XML, with a parser that ignores DTDs and external entities and continues after any error. Names are in
 * lower case, with the prefixes that feeds customarily use.
 */
final class XmlFeed {
    private static final String ITEMS = "item, entry, *|item, *|entry";
    private static final Pattern OPENING =
            Pattern.compile("<(?:[a-z0-9]{1,20}:)?(?:item|entry|url)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("</(?:[a-z0-9]{1,20}:)?(?:rss|feed|rdf|urlset|channel)\\s*>", Pattern.CASE_INSENSITIVE);

    private XmlFeed() {}

    static FeedDocument read(URI address, String text) throws UnreadableFeedException {
        Document document =
                Jsoup.parse(text, address.toString(), Parser.xmlParser().settings(ParseSettings.htmlDefault));
        FeedNamespaces.unify(document);
        List<Element> items = document.select(ITEMS);
        List<Element> pages = items.isEmpty() ? document.select("urlset > url") : List.of();
        if (items.isEmpty() && pages.isEmpty()) {
            return withoutItems(address, text, document);
        }
        List<String> oddities = new ArrayList<>();
        List<Element> whole = new ArrayList<>(items.isEmpty() ? pages : items);
        if (isCutOff(text)) {
            whole.remove(whole.size() - 1);
            oddities.add("cut off in the middle: its last item is left out");
        }
        List<FeedItem> read = whole.stream()
                .map(item -> pages.isEmpty() ? XmlItem.read(item, address) : SitemapItem.read(item, address))
                .toList();
        Tombstones tombstones = Tombstones.of(document);
        return new FeedDocument(
                tombstones.spared(read),
                tombstones.references(read),
                language(document),
                wishes(document),
                Optional.empty(),
                List.of(),
                hub(address, document),
                oddities);
    }

    private static FeedDocument withoutItems(URI address, String text, Document document)
            throws UnreadableFeedException {
        if (document.selectFirst("channel, feed, urlset, *|rdf") != null) {
            List<String> oddities = isCutOff(text) ? List.of("cut off before its first item") : List.of();
            List<String> withdrawn = Tombstones.of(document).references(List.of());
            return FeedDocument.withoutItems(withdrawn, wishes(document), hub(address, document), oddities);
        }
        List<FeedDocument.Part> parts = parts(address, document);
        return parts.isEmpty() ? page(address, text) : FeedDocument.index(parts);
    }

    /** A web page may link to its feed. */
    private static FeedDocument page(URI address, String text) throws UnreadableFeedException {
        Document page = Jsoup.parse(text, address.toString());
        Optional<URI> alternate = page.select("link[rel~=(?i)alternate][type~=(?i)(rss|atom|feed)][href]").stream()
                .flatMap(link -> WebAddress.resolve(address, link.attr("href")).stream())
                .findFirst();
        if (alternate.isEmpty()) {
            boolean html = page.selectFirst("p, div, h1, title") != null;
            throw new UnreadableFeedException(html ? "a web page, not a feed, and it names none" : "not a feed");
        }
        return FeedDocument.page(alternate.get());
    }

    private static List<FeedDocument.Part> parts(URI address, Document document) {
        List<FeedDocument.Part> parts = new ArrayList<>();
        for (Element sitemap : document.select("sitemapindex > sitemap")) {
            XmlFields.text(sitemap, "loc")
                    .flatMap(place -> WebAddress.resolve(address, place))
                    .ifPresent(place -> parts.add(new FeedDocument.Part(
                            place, XmlFields.text(sitemap, "lastmod").flatMap(NewsDate::parse))));
        }
        return parts;
    }

    /** Elements of the feed itself: entries copied from other feeds may have their own. */
    private static Optional<HubLinks> hub(URI address, Document document) {
        Optional<URI> hub = link(address, document, "hub");
        return hub.map(at -> new HubLinks(at, link(address, document, "self")));
    }

    private static Optional<URI> link(URI address, Document document, String relation) {
        return document.select("feed > link, channel > link, channel > *|link").stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation) && link.hasAttr("href"))
                .flatMap(link -> WebAddress.resolve(address, link.attr("href")).stream())
                .filter(WebAddress::isWeb)
                .findFirst();
    }

    /**
     * Whether the document breaks off after the last item, with no end tag of the whole; comments may follow, such as
     * long ones of caches.
     */
    private static boolean isCutOff(String text) {
        int end = -1;
        for (Matcher closing = CLOSING.matcher(text); closing.find(); ) {
            end = closing.end();
        }
        return end < 0 || OPENING.matcher(text).region(end, text.length()).find();
    }

    private static Optional<String> language(Document document) {
        Element feed = document.selectFirst("feed[xml:lang], rss[xml:lang], rdf|rdf[xml:lang]");
        if (feed != null) {
            return Optional.of(feed.attr("xml:lang"));
        }
        return Optional.ofNullable(document.selectFirst("channel > language, channel > dc|language"))
                .map(Element::text)
                .filter(language -> !language.isBlank());
    }

    private static PollingHints wishes(Document document) {
        long minutes = Optional.ofNullable(document.selectFirst("channel > ttl"))
                .flatMap(ttl -> number(ttl.text()))
                .orElse(0L);
        Set<Integer> hours = new HashSet<>();
        for (Element hour : document.select("skiphours > hour")) {
            number(hour.text()).ifPresent(value -> hours.add(value.intValue() % 24));
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Element named : document.select("skipdays > day")) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().equalsIgnoreCase(named.text().strip())) {
                    days.add(day);
                }
            }
        }
        return new PollingHints(Duration.ofMinutes(minutes).toSeconds(), hours, days);
    }

    private static Optional<Long> number(String digits) {
        String stripped = digits.strip();
        boolean isNumber = !stripped.isEmpty()
                && stripped.length() <= 6
                && stripped.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Long.valueOf(stripped)) : Optional.empty();
    }
}
