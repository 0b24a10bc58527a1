package io.quotewire.producer.feed;

import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the metadata of an RSS item or Atom entry other than text, author and date. */
final class ItemParticulars {
    private static final List<String> CATEGORIES = List.of("category", "dc:subject");
    /** The elements for a picture, preferred ones first. */
    private static final List<Evaluator> PICTURES = Stream.of(
                    "media|content[url][medium=image], media|content[url][type^=image/]",
                    "> enclosure[url][type^=image/], > link[rel=enclosure][href][type^=image/]",
                    "media|thumbnail[url]")
            .map(Selector::evaluatorOf)
            .toList();

    private ItemParticulars() {}

    /** @param base against which relative addresses are resolved */
    static Particulars of(Element item, URI base) {
        Optional<Element> picture =
                PICTURES.stream().flatMap(kind -> item.select(kind).stream()).findFirst();
        return new Particulars(
                Optional.empty(),
                Keywords.of(Stream.concat(
                        categories(item),
                        XmlFields.text(item, "media:keywords", "itunes:keywords").stream()
                                .flatMap(line -> Keywords.ofLine(line).stream()))),
                picture.map(shown -> shown.hasAttr("url") ? shown.attr("url") : shown.attr("href"))
                        .flatMap(address -> WebAddress.resolve(base, address))
                        .filter(WebAddress::isWeb),
                XmlFields.text(item, "media:copyright", "copyright"));
    }

    /** As printed, in the item's order. */
    static Stream<String> categories(Element item) {
        return item.children().stream()
                .filter(child -> CATEGORIES.contains(child.tagName()))
                .map(ItemParticulars::term)
                .map(PlainText::line)
                .filter(text -> !text.isEmpty());
    }

    private static String term(Element category) {
        String term = category.hasAttr("label") ? category.attr("label") : category.attr("term");
        return term.isEmpty() ? category.wholeText() : term;
    }
}
