package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.feed.UnreadableFeedException;
import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the items of the sitemaps listed in an index. Only sitemaps that may have news are fetched: those on the
 * index's own host that changed recently or do not say when, those named news and those changed last first, and only a
 * few. An index listed in an index is not followed.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html#index">sitemaps.org</a>
 */
final class SitemapParts {
    private static final int FETCHED = 10;

    /** News sitemaps cover two days. */
    private static final Duration LATELY = Duration.ofDays(3);

    private final Fetch fetch;
    private final Instant now;

    /** Fetches one address when it is the host's turn. */
    @FunctionalInterface
    interface Fetch {
        Fetched fetch(URI address) throws IOException, InterruptedException;
    }

    /** The host asks for fewer requests. */
    private static final class TooManyRequests extends IOException {
        private static final long serialVersionUID = 1L;

        TooManyRequests() {
            super("HTTP status 429");
        }
    }

    SitemapParts(Fetch fetch, Instant now) {
        this.fetch = fetch;
        this.now = now;
    }

    /** The document itself or, if it is an index, with the items of its sitemaps. */
    FeedDocument joined(URI index, FeedDocument document) throws InterruptedException {
        if (document.parts().isEmpty()) {
            return document;
        }
        List<FeedItem> items = new ArrayList<>();
        List<String> oddities = new ArrayList<>(document.oddities());
        for (FeedDocument.Part part : chosen(WebAddress.host(index), document.parts())) {
            try {
                FeedDocument sitemap = sitemap(part.address());
                items.addAll(sitemap.items());
                sitemap.oddities().forEach(oddity -> oddities.add(part.address() + ": " + oddity));
            } catch (TooManyRequests e) {
                oddities.add(part.address() + ": " + e.getMessage() + "; those after it are not asked for");
                break;
            } catch (IOException | UnreadableFeedException e) {
                oddities.add(part.address() + ": " + e.getMessage());
            }
        }
        return document.with(items, oddities);
    }

    private FeedDocument sitemap(URI sitemap) throws IOException, UnreadableFeedException, InterruptedException {
        Fetched answer = fetch.fetch(sitemap);
        if (answer.status() == 429) {
            throw new TooManyRequests();
        }
        if (answer.status() < 200 || answer.status() > 299) {
            throw new IOException("HTTP status " + answer.status());
        }
        return FeedReader.read(answer.address(), answer.body(), answer.charset());
    }

    private List<FeedDocument.Part> chosen(Optional<String> host, List<FeedDocument.Part> parts) {
        Comparator<FeedDocument.Part> newsFirst = Comparator.comparing(part -> !isNews(part));
        return parts.stream()
                .filter(part -> WebAddress.host(part.address()).equals(host))
                .filter(part -> part.modified().orElse(now).isAfter(now.minus(LATELY)))
                .sorted(newsFirst.thenComparing(part -> part.modified().orElse(Instant.MIN), Comparator.reverseOrder()))
                .limit(FETCHED)
                .toList();
    }

    private static boolean isNews(FeedDocument.Part part) {
        return Optional.ofNullable(part.address().getPath())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("news");
    }
}
