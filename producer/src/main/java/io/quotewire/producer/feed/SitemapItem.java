package io.quotewire.producer.feed;

import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A page of a news sitemap: its address, title and date, no text. */
final class SitemapItem {
    private static final Evaluator NEWS = Selector.evaluatorOf("> news|news");
    private static final Evaluator PUBLICATION = Selector.evaluatorOf("> news|publication");
    private static final Evaluator IMAGE = Selector.evaluatorOf("> image|image");

    private SitemapItem() {}

    static FeedItem read(Element page, URI feed) {
        List<String> oddities = new ArrayList<>();
        Element news = page.selectFirst(NEWS);
        Element facts = news == null ? page : news;
        Element publication = facts.selectFirst(PUBLICATION);
        String title = XmlFields.text(facts, "news:title")
                .map(HtmlText::of)
                .map(PlainText::line)
                .orElse("");
        return FeedItem.of(
                new ItemPlace(
                        Optional.empty(),
                        XmlFields.text(page, "loc").flatMap(address -> WebAddress.resolve(feed, address))),
                new ItemWords(title, "", true),
                new ItemDates(
                        XmlFields.date(facts, oddities, "news:publication_date"),
                        XmlFields.date(page, oddities, "lastmod")),
                new ItemLabels(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(publication).flatMap(named -> XmlFields.text(named, "news:language")),
                        Optional.ofNullable(publication).flatMap(named -> XmlFields.text(named, "news:name")),
                        Optional.empty()),
                particulars(page, facts, feed),
                oddities);
    }

    private static Particulars particulars(Element page, Element facts, URI feed) {
        Element image = page.selectFirst(IMAGE);
        return new Particulars(
                Optional.empty(),
                XmlFields.text(facts, "news:keywords").map(Keywords::ofLine).orElse(List.of()),
                Optional.ofNullable(image)
                        .flatMap(shown -> XmlFields.text(shown, "image:loc"))
                        .flatMap(address -> WebAddress.resolve(feed, address)),
                Optional.empty());
    }
}
