package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FurtherItems;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Determines the articles that a feed's document adds to the feed's state: new ones, changed ones (under the same id,
 * with a higher revision) and those the feed marks as deleted.
 */
final class FeedArticles {
    private final FeedConfig feed;
    private final Map<String, FeedState.Seen> seen = new HashMap<>();
    private final Map<String, FeedState.Seen> sent = new HashMap<>();
    private final Map<String, FeedState.Seen> noted = new HashMap<>();
    private final Set<String> further;
    private final Map<String, String> furtherListed = new HashMap<>();
    private final ItemIds ids;
    private final Optional<String> language;
    private final Instant now;

    /** An article to send, and its state to store once it is delivered. */
    record Fresh(Article article, FeedState.Seen seen) {}

    FeedArticles(FeedConfig feed, FeedDocument document, FeedState before, Instant now) {
        this.feed = feed;
        this.language = document.language();
        this.further = FurtherItems.read(before.more());
        this.ids = new ItemIds(feed.address(), document.items(), before.seen(), further);
        this.now = now;
        for (FeedState.Seen item : before.seen()) {
            seen.put(item.id(), item);
            sent.put(item.id(), item);
        }
    }

    /** The id of an item. */
    String id(FeedItem item) {
        return ids.id(item);
    }

    /** The addresses of the items that have one, by id, in the document's order. */
    Map<String, URI> links(FeedDocument document) {
        Map<String, URI> links = new LinkedHashMap<>();
        document.items().forEach(item -> item.link().ifPresent(link -> links.putIfAbsent(id(item), link)));
        return links;
    }

    /** The article's state before this poll. */
    Optional<FeedState.Seen> before(String id) {
        return Optional.ofNullable(sent.get(id));
    }

    /** Stores another state of an item than the one that is sent. */
    void note(FeedState.Seen item) {
        noted.put(item.id(), item);
    }

    /** The states stored in this poll, by id. */
    Map<String, FeedState.Seen> noted() {
        return noted;
    }

    /** The new state of an item that is new or has changed; empty if nothing is to be done. */
    Optional<FeedState.Seen> news(FeedItem item) {
        String id = ids.id(item);
        String text = ItemIds.content(item);
        FeedState.Seen before = listedAgain(id);
        if (before != null && ids.hasMoved(item)) {
            note(before.withGuid(ids.guidHash(item)));
            return Optional.empty();
        }
        if (before != null && (before.text().equals(text) || isDamaged(item))) {
            if (before.text().equals(text) && before.waitsSince() != null) {
                note(before.settled());
            }
            return Optional.empty();
        }
        if (before == null && isFurther(id, text)) {
            return Optional.empty();
        }
        Optional<Instant> date = ItemIds.date(item);
        FeedState.Seen after = FeedState.Seen.of(id, ids.guidHash(item), text, revision(date, before))
                .dated(date);
        seen.put(id, after);
        return Optional.of(after);
    }

    /** The state of a listed item; if the feed had pulled it, its page is not asked any more whether it is gone. */
    private FeedState.@Nullable Seen listedAgain(String id) {
        FeedState.Seen before = seen.get(id);
        if (before == null || before.askedSince() == null) {
            return before;
        }
        FeedState.Seen listed = before.settled();
        seen.put(id, listed);
        sent.put(id, listed);
        note(listed);
        return listed;
    }

    /**
     * The item's date. A change that the date does not tell gets the time of day: other feeds may have sent more
     * changes of the article than this one is known to have, and so may this one if its state was lost. The same holds
     * for an item stored as a hash of its text only, whose revision is unknown.
     */
    private long revision(Optional<Instant> date, FeedState.@Nullable Seen before) {
        long today = now.getEpochSecond();
        long stamp = Math.min(date.orElse(now).getEpochSecond(), today);
        if (before == null) {
            return further.isEmpty() ? stamp : today;
        }
        return stamp > before.revision() ? stamp : Math.max(before.revision() + 1, today);
    }

    /** A damaged item changes nothing; if the article did change, a later poll finds it undamaged. */
    private static boolean isDamaged(FeedItem item) {
        return item.title().indexOf('\uFFFD') >= 0 || item.text().indexOf('\uFFFD') >= 0;
    }

    private boolean isFurther(String id, String text) {
        if (further.isEmpty()) {
            return false;
        }
        String hash = FurtherItems.hash(id, text);
        boolean known = further.contains(hash);
        if (known) {
            furtherListed.put(id, hash);
        }
        return known;
    }

    /** Items that are unchanged and stored as a hash only, by id. */
    Map<String, String> furtherListed() {
        return furtherListed;
    }

    /** Withdrawals of articles that were sent and that the feed now marks as deleted. */
    List<Fresh> withdrawn(FeedDocument document) {
        List<Fresh> withdrawn = new ArrayList<>();
        Set<String> deleted = new HashSet<>();
        document.withdrawn().forEach(reference -> deleted.add(ids.idOfReference(reference)));
        deleted.forEach(id -> withdrawn(id).ifPresent(withdrawn::add));
        return withdrawn;
    }

    /** The withdrawal of an article that was sent and not withdrawn yet. */
    Optional<Fresh> withdrawn(String id) {
        return Optional.ofNullable(seen.get(id))
                .filter(before -> !before.text().isEmpty())
                .map(this::withdrawal);
    }

    private Fresh withdrawal(FeedState.Seen before) {
        long revision = Math.max(before.revision() + 1, now.getEpochSecond());
        Article article = Article.builder(before.id())
                .publisher(feed.publisher().orElse(null))
                .revision(revision)
                .status(Article.Status.WITHDRAWN)
                .build();
        return new Fresh(article, FeedState.Seen.of(before.id(), before.guid(), "", revision));
    }

    /** The article of an item; if only its date of change is known, that is also its date of publication. */
    Fresh article(FeedItem item, FeedState.Seen seenNow) {
        Optional<Instant> published = item.published().or(item::modified);
        Article.Builder article = Article.builder(seenNow.id())
                .url(item.link().map(WebAddress::canonical).orElse(null))
                .publisher(feed.publisher()
                        .or(item::publisher)
                        .orElseGet(() -> WebAddress.site(item.link().orElse(feed.address()))))
                .title(item.title().isEmpty() ? null : item.title())
                .body(item.text())
                .language(item.language().or(() -> language).or(feed::language).orElse(null))
                .publishedAt(published.orElse(null))
                .modifiedAt(item.modified().orElse(null))
                .revision(seenNow.revision())
                .byline(item.byline().orElse(null))
                .section(item.section().or(feed::section).orElse(null))
                .usageTerms(item.usageTerms().orElse(null));
        Particulars particulars = item.particulars();
        particulars
                .withDateFrom(particulars.dateFrom().or(() -> published.map(at -> "feed")))
                .setIn(article);
        return new Fresh(article.build(), item.summaryOnly() ? seenNow.asSummary() : seenNow);
    }
}
