package io.quotewire.producer.live;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An RSS item or Atom entry; what a field is called differs by dialect, and feeds mix dialects. */
final class XmlItem {
    private static final int SUMMARY_LENGTH = 1200;

    private XmlItem() {}

    static FeedItem read(Element item, URI feed) {
        List<String> oddities = new ArrayList<>();
        Optional<String> guid = text(item, "guid", "id", "dc:identifier");
        URI base = base(item, feed);
        Optional<URI> link = link(item, base).or(() -> guid.flatMap(XmlItem::address));
        Optional<String> content = markup(item, "content:encoded", "content", "xhtml:body", "body", "fullitem");
        Optional<String> summary = markup(item, "description", "summary", "media:description", "dc:description");
        String whole = content.orElse("");
        String text = whole.length() >= summary.orElse("").length() ? whole : summary.orElse("");
        return new FeedItem(
                guid,
                link,
                title(item),
                text,
                content.isEmpty() && text.length() < SUMMARY_LENGTH,
                date(item, oddities, "pubdate", "published", "dc:date", "issued", "dcterms:created", "created", "date"),
                date(item, oddities, "updated", "atom:updated", "dcterms:modified", "modified", "lastmod"),
                byline(item),
                category(item),
                text(item, "dc:language", "language").or(() -> attribute(item, "xml:lang")),
                Optional.empty(),
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

    private static String title(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().equals("title")) {
                return PlainText.line(plain(child));
            }
        }
        return text(item, "media:title", "dc:title", "headline").orElse("");
    }

    private static Optional<String> markup(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
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
            return HtmlText.of(element.html());
        }
        boolean literal = element.attr("type").equals("text");
        return literal ? PlainText.tidy(element.wholeText()) : HtmlText.of(element.wholeText());
    }

    private static Optional<URI> link(Element item, URI base) {
        Optional<URI> other = Optional.empty();
        for (Element child : item.children()) {
            if (child.tagName().equals("link") || child.tagName().equals("atom:link")) {
                String reference = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                String relation = child.attr("rel");
                Optional<URI> address = reference.isBlank() ? Optional.empty() : WebAddress.resolve(base, reference);
                if (address.isPresent() && (relation.isEmpty() || relation.equals("alternate"))) {
                    return address;
                }
            } else if (child.tagName().equals("origlink") || child.tagName().equals("feedburner:origlink")) {
                other = WebAddress.resolve(base, child.wholeText());
            }
        }
        return other;
    }

    private static Optional<URI> address(String guid) {
        return WebAddress.parse(guid).filter(WebAddress::isWeb);
    }

    private static URI base(Element item, URI feed) {
        for (Element up = item; up != null; up = up.parent()) {
            if (up.hasAttr("xml:base")) {
                return WebAddress.resolve(feed, up.attr("xml:base")).orElse(feed);
            }
        }
        return feed;
    }

    private static Optional<String> byline(Element item) {
        Optional<String> creator = text(item, "dc:creator", "itunes:author");
        if (creator.isPresent()) {
            return creator;
        }
        Element author = item.selectFirst("> author");
        if (author == null) {
            return Optional.empty();
        }
        Element name = author.selectFirst("> name");
        String written = PlainText.line(name == null ? author.wholeText() : name.wholeText());
        int open = written.indexOf('(');
        boolean mailFirst = written.contains("@") && open > 0 && written.endsWith(")");
        String byline = mailFirst ? written.substring(open + 1, written.length() - 1) : written;
        return Optional.of(byline).filter(text -> !text.isBlank() && !text.contains("@"));
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
