package io.quotewire.producer.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The content of a feed at one time.
 *
 * @param items in the feed's order
 * @param withdrawn guids or addresses of entries that the feed marks as deleted (RFC 6721)
 * @param language of the whole feed
 * @param wishes when it asks not to be fetched
 * @param alternate the feed that a web page links to, if this is a page and not a feed
 * @param parts the sitemaps that it lists, if it is an index of sitemaps
 * @param hub where it may be subscribed to
 * @param oddities its defects
 */
public record FeedDocument(
        List<FeedItem> items,
        List<String> withdrawn,
        Optional<String> language,
        PollingHints wishes,
        Optional<URI> alternate,
        List<Part> parts,
        Optional<HubLinks> hub,
        List<String> oddities) {

    /** A sitemap listed in an index, and when it last changed. */
    public record Part(URI address, Optional<Instant> modified) {}

    public FeedDocument {
        items = List.copyOf(items);
        withdrawn = List.copyOf(withdrawn);
        parts = List.copyOf(parts);
        oddities = List.copyOf(oddities);
    }

    /** A feed without items, possibly with withdrawn ones. */
    static FeedDocument withoutItems(
            List<String> withdrawn, PollingHints wishes, Optional<HubLinks> hub, List<String> oddities) {
        return new FeedDocument(
                List.of(), withdrawn, Optional.empty(), wishes, Optional.empty(), List.of(), hub, oddities);
    }

    /** An index of sitemaps. */
    static FeedDocument index(List<Part> parts) {
        return new FeedDocument(
                List.of(),
                List.of(),
                Optional.empty(),
                PollingHints.NONE,
                Optional.empty(),
                parts,
                Optional.empty(),
                List.of());
    }

    /** A web page that links to a feed. */
    static FeedDocument page(URI alternate) {
        return new FeedDocument(
                List.of(),
                List.of(),
                Optional.empty(),
                PollingHints.NONE,
                Optional.of(alternate),
                List.of(),
                Optional.empty(),
                List.of("a web page, not a feed; it names " + alternate));
    }

    /** The same with other items. */
    public FeedDocument with(List<FeedItem> others, List<String> odd) {
        return new FeedDocument(others, withdrawn, language, wishes, alternate, parts, hub, odd);
    }
}
