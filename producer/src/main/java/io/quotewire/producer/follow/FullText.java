package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.page.PageArticle;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Fetches the whole text of items of which a feed has only a summary, from their pages; the number of pages per poll
 * and the time are limited so that other feeds get their turn. For one poll. Not thread-safe.
 */
final class FullText {
    private static final int PAGES = 20;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How long the page of an item is tried again. */
    private static final Duration PATIENCE = Duration.ofHours(6);

    /** Dates without a zone, or with a wrong one, are up to so far ahead. */
    private static final Duration CLOCKS_APART = Duration.ofHours(14);

    private final ArticlePages pages;
    private final Instant now;
    private final LongSupplier nanoTime;
    private final long start;
    private int asked;

    FullText(ArticlePages pages, Instant now) {
        this(pages, now, System::nanoTime);
    }

    FullText(ArticlePages pages, Instant now, LongSupplier nanoTime) {
        this.pages = pages;
        this.now = now;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** The outcome for an item. */
    sealed interface Result {}

    /** The item to send, with the whole text or with what the feed has. */
    record Text(FeedItem item) implements Result {}

    /** The page is gone; it is asked for again once the feed's document changes. */
    record Gone() implements Result {}

    /** To be tried again in the next poll. */
    record Later() implements Result {}

    /**
     * The change waits for its page, since a summary never replaces a whole text that was sent.
     *
     * @param known what was sent, and since when the change has been waiting
     */
    record Waits(FeedState.Seen known) implements Result {}

    /** Nothing is waited for any more; what was sent stays. */
    record Lapsed() implements Result {}

    /**
     * Completes one item.
     *
     * @param before what was sent of it in an earlier poll; if nothing was, or a summary, a missing page may still
     *     appear
     */
    Result complete(FeedItem item, Optional<FeedState.Seen> before) throws InterruptedException {
        if (!item.summaryOnly() || item.link().isEmpty()) {
            return new Text(item);
        }
        if (exhausted(1)) {
            return before.filter(known -> known.waitsSince() != null)
                    .<Result>map(Waits::new)
                    .orElseGet(Later::new);
        }
        ArticlePages.Page page = ask(item.link().get());
        boolean whole = before.filter(FeedState.Seen::whole).isPresent();
        boolean withdrawn = before.filter(known -> known.text().isEmpty()).isPresent();
        if (page instanceof ArticlePages.Gone && (whole || withdrawn)) {
            return new Gone();
        }
        if (page instanceof ArticlePages.Found found) {
            return new Text(wholeOr(item, found.article()));
        }
        boolean mayCome =
                page instanceof ArticlePages.Gone || (page instanceof ArticlePages.Nothing nothing && nothing.later());
        if (mayCome && whole) {
            return waiting(before.orElseThrow());
        }
        return mayCome && isYoung(item) ? new Later() : new Text(item);
    }

    /** A date far ahead is a mistake, or that of an event: its item must not wait until then. */
    private boolean isYoung(FeedItem item) {
        return item.published()
                .or(item::modified)
                .filter(at -> at.isAfter(now.minus(PATIENCE)) && at.isBefore(now.plus(CLOCKS_APART)))
                .isPresent();
    }

    private Result waiting(FeedState.Seen known) {
        boolean tooLong = known.waitsSince() != null && !known.waitsSince().isAfter(now.minus(PATIENCE));
        return tooLong ? new Lapsed() : new Waits(known.waiting(Objects.requireNonNullElse(known.waitsSince(), now)));
    }

    /** The feed's text is kept if the page has less, or something else. */
    private static FeedItem wholeOr(FeedItem item, PageArticle page) {
        boolean more = page.text().length() >= item.text().length();
        return more && SameStory.is(item, page) ? completed(item, page) : item;
    }

    /**
     * Asks whether the page of an article is gone that the feed no longer lists. Half of the pages, and of the time,
     * are left for items.
     *
     * @return {@link Gone}, {@link Waits} if the site was not asked or did not say, or {@link Lapsed} if the article
     *     stays as it is
     */
    Result pulled(URI address, FeedState.Seen sent) throws InterruptedException {
        Instant before = Objects.requireNonNullElse(sent.askedSince(), FeedState.Seen.NOT_ASKED);
        if (exhausted(2) || pages.rests(address)) {
            return new Waits(sent.asked(before));
        }
        ArticlePages.Page page = ask(address);
        if (page instanceof ArticlePages.Gone) {
            return new Gone();
        }
        Instant first = before.equals(FeedState.Seen.NOT_ASKED) ? now : before;
        boolean mayCome = page instanceof ArticlePages.Nothing nothing && nothing.later();
        return mayCome && first.isAfter(now.minus(PATIENCE)) ? new Waits(sent.asked(first)) : new Lapsed();
    }

    private ArticlePages.Page ask(URI address) throws InterruptedException {
        asked++;
        return pages.fetch(address);
    }

    /** Whether one of so many parts of the pages, or of the time, is used up. */
    private boolean exhausted(int parts) {
        return asked >= PAGES / parts || nanoTime.getAsLong() - start >= LONGEST.toNanos() / parts;
    }

    private static FeedItem completed(FeedItem item, PageArticle page) {
        String title = item.title().isEmpty() ? page.title().orElse("") : item.title();
        return FeedItem.of(
                new ItemPlace(item.guid(), item.link()),
                new ItemWords(title, page.text(), false),
                new ItemDates(
                        item.published().or(page::published), item.modified().or(page::modified)),
                new ItemLabels(
                        item.byline().or(page::byline),
                        item.section().or(page::section),
                        item.language().or(page::language),
                        item.publisher(),
                        item.usageTerms()),
                item.particulars()
                        .or(page.particulars())
                        .withDateFrom(
                                item.published().isPresent()
                                        ? Optional.empty()
                                        : page.particulars().dateFrom()),
                item.oddities());
    }
}
