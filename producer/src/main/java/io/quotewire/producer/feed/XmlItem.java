package io.quotewire.producer.feed;

import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads an RSS item or Atom entry; the names of fields differ by dialect, and feeds mix dialects. */
final class XmlItem {
    private static final Evaluator GROUP = Selector.evaluatorOf("> media|group");
    private static final Evaluator NO_LINK = Selector.evaluatorOf("> guid[ispermalink=false]");
    private static final Evaluator SOURCE = Selector.evaluatorOf("> source");

    private XmlItem() {}

    static FeedItem read(Element item, URI feed) {
        List<String> oddities = new ArrayList<>();
        Optional<String> guid = XmlFields.text(item, "guid", "id", "dc:identifier");
        Optional<FeedText> content = markup(item, "content:encoded", "content", "body", "fullitem");
        Optional<FeedText> summary = markup(item, "description", "summary", "media:description", "dc:description")
                .or(() -> markup(item.selectFirst(GROUP), "media:description"))
                .or(() -> markup(item, "itunes:summary", "itunes:subtitle"));
        boolean longerContent = length(content) >= length(summary);
        FeedText given = (longerContent ? content : summary).orElse(FeedText.NONE);
        Optional<String> source = source(item);
        String title = title(item, source);
        String text = isOnlyTheTitle(given.text(), title, source) ? "" : given.text();
        return FeedItem.of(
                new ItemPlace(
                        guid,
                        link(item, base(item, feed))
                                .or(() -> guid.filter(unused -> isLink(item)).flatMap(XmlItem::address))),
                new ItemWords(title, text, given.isSummary(content.isPresent())),
                dates(item, oddities),
                new ItemLabels(
                        byline(item),
                        category(item),
                        XmlFields.text(item, "dc:language", "language").or(() -> attribute(item, "xml:lang")),
                        source,
                        XmlFields.text(item, "dc:rights", "rights", "copyright")),
                ItemParticulars.of(item, base(item, feed)),
                oddities);
    }

    private static ItemDates dates(Element item, List<String> oddities) {
        return new ItemDates(
                XmlFields.date(
                        item,
                        oddities,
                        "pubdate",
                        "published",
                        "dc:date",
                        "issued",
                        "dcterms:created",
                        "created",
                        "date"),
                XmlFields.date(item, oddities, "updated", "dcterms:modified", "modified", "lastmod"));
    }

    /** A title without the name of its source, which aggregators append. */
    private static String title(Element item, Optional<String> source) {
        String title =
                XmlFields.text(item, "media:title", "dc:title", "headline").orElse("");
        for (Element child : item.children()) {
            if (child.tagName().equals("title")) {
                boolean literal = child.attr("type").equals("text");
                String markup = child.children().isEmpty() ? child.wholeText() : child.html();
                title = PlainText.line(literal ? markup : HtmlText.of(markup));
                break;
            }
        }
        String behind = " - " + source.orElse("");
        return source.isPresent() && title.endsWith(behind)
                ? title.substring(0, title.length() - behind.length())
                : title;
    }

    private static int length(Optional<FeedText> text) {
        return text.map(given -> given.text().length()).orElse(0);
    }

    /** Whether a text is what aggregators have in its place: the title again, and the name of its source. */
    private static boolean isOnlyTheTitle(String text, String title, Optional<String> source) {
        String line = PlainText.line(text);
        return source.filter(name -> line.equals(title) || line.equals(title + ' ' + name))
                .isPresent();
    }

    private static Optional<FeedText> markup(@Nullable Element item, String... names) {
        for (String name : names) {
            for (Element child : item == null ? List.<Element>of() : item.children()) {
                if (child.tagName().equals(name)) {
                    FeedText text = text(child);
                    if (!text.isEmpty()) {
                        return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static FeedText text(Element element) {
        if (PackedText.is(element)) {
            return PackedText.of(element);
        }
        if (!element.children().isEmpty()) {
            return FeedText.ofHtml(element.html());
        }
        boolean literal = element.attr("type").equals("text");
        return literal ? FeedText.ofPlain(element.wholeText()) : FeedText.ofHtml(element.wholeText());
    }

    /** A service that counts the readers of a feed also gives the article's own address. */
    private static Optional<URI> link(Element item, URI base) {
        Optional<URI> own =
                XmlFields.text(item, "feedburner:origlink", "origlink").flatMap(at -> WebAddress.resolve(base, at));
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
        return item.selectFirst(NO_LINK) == null;
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

    /**
     * The publisher of an article in a feed that collects those of others: in RSS its name, in Atom the title of the
     * feed it is from.
     */
    private static Optional<String> source(Element item) {
        Element source = item.selectFirst(SOURCE);
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
                    Byline.of((name == null ? child : name).wholeText()).ifPresent(names::add);
                }
            }
            if (!names.isEmpty()) {
                return Optional.of(String.join(", ", names));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> category(Element item) {
        return ItemParticulars.categories(item).findFirst();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
    }
}
