package io.quotewire.producer.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads JSON Feed 1.0 and 1.1 item by item, so that of a document that is cut off the complete items are read.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>
 */
final class JsonFeed {
    private static final ObjectReader VALUES =
            Json.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFeed() {}

    static FeedDocument read(URI address, String text) throws UnreadableFeedException {
        ObjectNode feed = Json.mapper().createObjectNode();
        List<JsonNode> entries = new ArrayList<>();
        List<String> oddities = new ArrayList<>();
        boolean listed = false;
        try (JsonParser parser = Json.mapper().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("items")) {
                    listed = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        entries.add(VALUES.readTree(parser));
                    }
                } else {
                    feed.set(field, VALUES.readTree(parser));
                }
            }
        } catch (IOException e) {
            if (entries.isEmpty()) {
                throw new UnreadableFeedException("neither XML nor whole JSON");
            }
            oddities.add("cut off or broken: what is behind its last whole item is left out");
        }
        if (!listed) {
            throw new UnreadableFeedException("JSON without items: not a feed");
        }
        return new FeedDocument(
                entries.stream().map(entry -> item(entry, feed, address)).toList(),
                List.of(),
                text(feed, "language"),
                PollingHints.NONE,
                Optional.empty(),
                List.of(),
                hub(feed, address),
                oddities);
    }

    private static FeedItem item(JsonNode item, JsonNode feed, URI address) {
        List<String> oddities = new ArrayList<>();
        Optional<FeedText> content = text(item, "content_html")
                .map(FeedText::ofHtml)
                .or(() -> text(item, "content_text").map(FeedText::ofPlain));
        FeedText given =
                content.or(() -> text(item, "summary").map(FeedText::ofPlain)).orElse(FeedText.NONE);
        return FeedItem.of(
                new ItemPlace(
                        text(item, "id"),
                        text(item, "url")
                                .or(() -> text(item, "external_url"))
                                .flatMap(to -> WebAddress.resolve(address, to))),
                new ItemWords(
                        text(item, "title")
                                .map(HtmlText::of)
                                .map(PlainText::line)
                                .orElse(""),
                        given.text(),
                        content.isEmpty() || given.isSummary(true) || given.mayBeTeaser()),
                new ItemDates(date(item, "date_published", oddities), date(item, "date_modified", oddities)),
                new ItemLabels(
                        authors(item).or(() -> authors(feed)),
                        text(item.path("tags"), 0),
                        text(item, "language"),
                        Optional.empty(),
                        Optional.empty()),
                new Particulars(
                        Optional.empty(),
                        Keywords.of(strings(item.path("tags"))),
                        text(item, "image")
                                .or(() -> text(item, "banner_image"))
                                .flatMap(to -> WebAddress.resolve(address, to)),
                        Optional.empty()),
                oddities);
    }

    private static Optional<HubLinks> hub(JsonNode feed, URI address) {
        Optional<URI> topic = text(feed, "feed_url").flatMap(to -> WebAddress.resolve(address, to));
        return StreamSupport.stream(feed.path("hubs").spliterator(), false)
                .filter(hub -> hub.path("type").asText("").equalsIgnoreCase("WebSub"))
                .flatMap(hub -> text(hub, "url").stream())
                .flatMap(url -> WebAddress.resolve(address, url).stream())
                .filter(WebAddress::isWeb)
                .findFirst()
                .map(hub -> new HubLinks(hub, topic));
    }

    private static Stream<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).flatMap(node -> value(node).stream());
    }

    private static Optional<String> authors(JsonNode node) {
        JsonNode authors = node.path("authors");
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(node.path("author"))) {
            text(author, "name").flatMap(Byline::of).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<Instant> date(JsonNode item, String field, List<String> oddities) {
        Optional<String> written = text(item, field);
        Optional<Instant> date = written.flatMap(NewsDate::parse);
        if (written.isPresent() && date.isEmpty()) {
            oddities.add(field + ": '" + written.get() + "' is not a date");
        }
        return date;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return value(node.path(field));
    }

    private static Optional<String> text(JsonNode array, int index) {
        return value(array.path(index));
    }

    private static Optional<String> value(JsonNode node) {
        boolean usable = (node.isTextual() || node.isNumber()) && !node.asText().isBlank();
        return usable ? Optional.of(PlainText.whole(node.asText())) : Optional.empty();
    }
}
