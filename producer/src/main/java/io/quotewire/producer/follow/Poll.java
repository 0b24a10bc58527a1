package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** One poll of a feed, from its document to the delivery of its articles. Not thread-safe, except for the outcomes. */
final class Poll {
    private final FeedConfig feed;
    private final FeedDocument document;
    private final FeedArticles articles;
    private final Optional<FullText> fullText;
    private final Intake intake;
    private final Oddities oddities = new Oddities();
    private final Map<String, FeedState.Seen> done = new LinkedHashMap<>();
    private final Map<String, FeedState.Seen> undelivered = new ConcurrentHashMap<>();
    private boolean later;
    private int awaitingPage;

    /** A change that has been waiting for its page since an earlier poll. */
    private record WaitingChange(FeedItem item, FeedState.Seen news) {}

    Poll(FeedConfig feed, FeedDocument document, FeedArticles articles, Optional<FullText> fullText, Intake intake) {
        this.feed = feed;
        this.document = document;
        this.articles = articles;
        this.fullText = fullText;
        this.intake = intake;
    }

    /** Hands over new, changed and withdrawn articles, oldest first, and waits for the outcomes. */
    void run(List<FeedState.Seen> before) throws InterruptedException {
        for (FeedArticles.Fresh withdrawal : articles.withdrawn(document)) {
            send(withdrawal);
        }
        if (fullText.isPresent() && document.oddities().isEmpty()) {
            // Before the pages of new items, which are asked for again in the next poll if there are too many.
            checkPulled(before, fullText.get());
        }
        List<FeedItem> items = document.items();
        List<WaitingChange> waiting = new ArrayList<>();
        for (int i = Math.min(items.size(), Listing.LONGEST) - 1; i >= 0 && !intake.stopping(); i--) {
            FeedItem item = items.get(i);
            Optional<FeedState.Seen> news = articles.news(item);
            if (news.isPresent() && isWaiting(news.get().id())) {
                waiting.add(new WaitingChange(item, news.get()));
            } else if (news.isPresent()) {
                take(item, news.get());
            }
        }
        for (WaitingChange change : waiting) {
            if (!intake.stopping()) {
                take(change.item(), change.news());
            }
        }
        if (!done.isEmpty()) {
            intake.awaitOutcomes();
        }
        oddities.summary().ifPresent(summary -> intake.warn(feed.address().toString(), summary));
        done.keySet().removeAll(undelivered.keySet());
    }

    /** The document's items, and what was done with them. */
    Listing listing() {
        return new Listing(
                document.items().stream().map(articles::id).toList(), done, articles.noted(), articles.furtherListed());
    }

    /** True if all listed items are dealt with and none is left for the next poll. */
    boolean done() {
        return !later && undelivered.isEmpty() && !intake.stopping();
    }

    /** How many listed items wait for their pages. */
    int awaitingPage() {
        return awaitingPage;
    }

    private boolean isWaiting(String id) {
        return articles.before(id).filter(item -> item.waitsSince() != null).isPresent();
    }

    private void take(FeedItem item, FeedState.Seen news) throws InterruptedException {
        FullText.Result result = fullText.isPresent()
                ? fullText.get().complete(item, articles.before(news.id()))
                : new FullText.Text(item);
        item.oddities().forEach(oddities::add);
        if (result instanceof FullText.Later) {
            later = true;
            awaitingPage++;
        } else if (result instanceof FullText.Waits waits) {
            articles.note(waits.known());
            awaitingPage++;
        } else if (result instanceof FullText.Lapsed lapsed) {
            lapsed.oddity().ifPresent(oddities::add);
            articles.note(news);
        } else if (result instanceof FullText.Gone) {
            gone(news);
        } else if (result instanceof FullText.Text text && !text.item().text().isEmpty()) {
            send(articles.article(text.item(), news));
        } else {
            oddities.add("an item has no text");
            done.put(news.id(), news);
        }
    }

    /** If a page is gone, its article is withdrawn, once. It comes back if the page is there when the feed changes. */
    private void gone(FeedState.Seen news) throws InterruptedException {
        if (articles.before(news.id()).filter(sent -> !sent.text().isEmpty()).isPresent()) {
            Optional<FeedArticles.Fresh> withdrawal = articles.withdrawn(news.id());
            if (withdrawal.isPresent()) {
                send(withdrawal.get());
            }
        }
    }

    private void checkPulled(List<FeedState.Seen> before, FullText pages) throws InterruptedException {
        for (FeedState.Seen item : PulledItems.of(before, listing().ids(), ThreadLocalRandom.current())) {
            Optional<URI> address = WebAddress.parse(item.id()).filter(WebAddress::isWeb);
            if (done.containsKey(item.id()) || address.isEmpty()) {
                // Listed, and marked as deleted: just withdrawn. Or it cannot be asked for.
                continue;
            }
            FullText.Result page = pages.pulled(address.get(), item);
            if (page instanceof FullText.Waits waits) {
                articles.note(waits.known());
            } else if (page instanceof FullText.Gone) {
                // A withdrawal that is not delivered is tried again.
                articles.note(item.asked(FeedState.Seen.NOT_ASKED));
                gone(item);
            } else {
                if (page instanceof FullText.Lapsed lapsed) {
                    lapsed.oddity().ifPresent(oddities::add);
                }
                articles.note(item.settled());
            }
        }
    }

    private void send(FeedArticles.Fresh fresh) throws InterruptedException {
        String id = fresh.seen().id();
        done.put(id, fresh.seen());
        intake.take(fresh.article(), feed.address().toString(), outcome -> {
            if (outcome instanceof Outcome.Failed) {
                undelivered.put(id, fresh.seen());
            }
        });
    }
}
