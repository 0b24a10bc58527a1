package io.quotewire.producer.live;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An RSS item or Atom entry; what a field is called differs by dialect, and feeds mix dialects. */
final class XmlItem {
    private XmlItem() {}

    static FeedItem read(Element item, URI feed) {
        List<String> oddities = new ArrayList<>();
        Optional<String> guid = text(item, "guid", "id", "dc:identifier");
        Optional<String> content = markup(item, "content:encoded", "content", "body", "fullitem");
        Optional<String> summary = markup(item, "description", "summary", "media:description", "dc:description")
                .or(() -> markup(item.selectFirst("> media|group"), "media:description"))
                .or(() -> markup(item, "itunes:summary", "itunes:subtitle"));
        boolean longerContent =
                content.orElse("").length() >= summary.orElse("").length();
        String given = (longerContent ? content : summary).orElse("");
        Optional<String> source = source(item);
        return new FeedItem(
                guid,
                link(item, base(item, feed))
                        .or(() -> guid.filter(unused -> isLink(item)).flatMap(XmlItem::address)),
                title(item, source),
                FeedText.withoutInvitations(given),
                FeedText.isSummary(given, content.isPresent()),
                date(item, oddities, "pubdate", "published", "dc:date", "issued", "dcterms:created", "created", "date"),
                date(item, oddities, "updated", "dcterms:modified", "modified", "lastmod"),
                byline(item),
                category(item),
                text(item, "dc:language", "language").or(() -> attribute(item, "xml:lang")),
                source,
                text(item, "dc:rights", "rights", "copyright"),
                oddities);
    }

    /** The text of the first child of one of these names that has any. */
    static Optional<String> text(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.tagName().equals(name) && !child.wholeText().isBlank()) {
                    return Optional.of(PlainText.line(child.wholeText()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first date of these that can be read; one that cannot is an oddity. */
    static Optional<Instant> date(Element item, List<String> oddities, String... names) {
        for (String name : names) {
            Optional<String> written = text(item, name);
            if (written.isPresent()) {
                Optional<Instant> date = NewsDate.parse(written.get());
                if (date.isPresent()) {
                    return date;
                }
                oddities.add(name + ": '" + written.get() + "' is no date");
            }
        }
        return Optional.empty();
    }

    /** Of aggregators without the name of the source, which they put behind it. */
    private static String title(Element item, Optional<String> source) {
        String title = text(item, "media:title", "dc:title", "headline").orElse("");
        for (Element child : item.children()) {
            if (child.tagName().equals("title")) {
                title = PlainText.line(plain(child));
                break;
            }
        }
        String behind = " - " + source.orElse("");
        return source.isPresent() && title.endsWith(behind)
                ? title.substring(0, title.length() - behind.length())
                : title;
    }

    private static Optional<String> markup(@Nullable Element item, String... names) {
        for (String name : names) {
            for (Element child : item == null ? List.<Element>of() : item.children()) {
                if (child.tagName().equals(name)) {
                    String plain = plain(child);
                    if (!plain.isEmpty()) {
                        return Optional.of(plain);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(Element element) {
        if (!element.children().isEmpty()) {
            return FeedText.of(element.html());
        }
        boolean literal = element.attr("type").equals("text");
        return literal ? PlainText.tidy(element.wholeText()) : FeedText.of(element.wholeText());
    }

    /** Where a service counts the readers of a feed, it names the article's own address too. */
    private static Optional<URI> link(Element item, URI base) {
        Optional<URI> own = text(item, "feedburner:origlink", "origlink").flatMap(at -> WebAddress.resolve(base, at));
        if (own.isPresent()) {
            return own;
        }
        for (Element child : item.children()) {
            if (child.tagName().equals("link")) {
                String reference = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                String relation = child.attr("rel");
                Optional<URI> address = reference.isBlank() ? Optional.empty() : WebAddress.resolve(base, reference);
                if (address.isPresent() && (relation.isEmpty() || relation.equals("alternate"))) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Element item) {
        return item.selectFirst("> guid[ispermalink=false]") == null;
    }

    private static Optional<URI> address(String guid) {
        return WebAddress.parse(guid).filter(WebAddress::isWeb);
    }

    private static URI base(@Nullable Element item, URI feed) {
        if (item == null) {
            return feed;
        }
        URI outer = base(item.parent(), feed);
        return item.hasAttr("xml:base")
                ? WebAddress.resolve(outer, item.attr("xml:base")).orElse(outer)
                : outer;
    }

    /** Whose article it is where a feed collects those of others: of RSS the name, of Atom the title of the feed it is from. */
    private static Optional<String> source(Element item) {
        Element source = item.selectFirst("> source");
        if (source == null) {
            return Optional.empty();
        }
        Element title = source.selectFirst("> title");
        return Optional.of(PlainText.line(HtmlText.of((title == null ? source.ownText() : title.wholeText()))))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> byline(Element item) {
        Set<String> names = new LinkedHashSet<>();
        for (String kind : List.of("dc:creator", "author", "itunes:author")) {
            for (Element child : item.children()) {
                if (child.tagName().equals(kind)) {
                    Element name = child.selectFirst("> name");
                    names.add(name(PlainText.line(name == null ? child.wholeText() : name.wholeText())));
                }
            }
            names.removeIf(name -> name.isBlank() || name.contains("@") || name.startsWith("http"));
            if (!names.isEmpty()) {
                return Optional.of(String.join(", ", names));
            }
        }
        return Optional.empty();
    }

    /** RSS has {@code mail@address (Name)}. */
    private static String name(String written) {
        int open = written.indexOf('(');
        boolean mailFirst = written.contains("@") && open > 0 && written.endsWith(")");
        return mailFirst ? written.substring(open + 1, written.length() - 1) : written;
    }

    private static Optional<String> category(Element item) {
        Element category = item.selectFirst("> category, > dc|subject");
        if (category == null) {
            return Optional.empty();
        }
        String term = category.hasAttr("label") ? category.attr("label") : category.attr("term");
        return Optional.of(PlainText.line(term.isEmpty() ? category.wholeText() : term))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
    }
}
