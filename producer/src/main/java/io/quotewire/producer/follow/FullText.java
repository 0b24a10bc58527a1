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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String UNANSWERED =
            "a change of an item is left out, for its page did not answer in six hours";

    private static final String MISSING =
            "an article stays although its page answers 404, since more of its site is missing or does not answer";

    private final ArticlePages pages;
    private final MissingPages missing;
    private final Instant now;
    private final LongSupplier nanoTime;
    private final long start;
    /** Whether pages of a host are there that should be, by its name. */
    private final Map<String, Boolean> sites = new HashMap<>();

    private int asked;

    FullText(ArticlePages pages, MissingPages missing, Instant now) {
        this(pages, missing, now, System::nanoTime);
    }

    FullText(ArticlePages pages, MissingPages missing, Instant now, LongSupplier nanoTime) {
        this.pages = pages;
        this.missing = missing;
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

    /**
     * Nothing is waited for any more; what was sent stays.
     *
     * @param oddity what is odd about that, if anything
     */
    record Lapsed(Optional<String> oddity) implements Result {}

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
        if (page instanceof ArticlePages.Found found) {
            return new Text(wholeOr(item, found.article()));
        }
        boolean none = page instanceof ArticlePages.Gone || page instanceof ArticlePages.Missing;
        if (none && before.filter(known -> known.text().isEmpty()).isPresent()) {
            return new Gone();
        }
        boolean mayCome = none || (page instanceof ArticlePages.Nothing nothing && nothing.later());
        if (mayCome && before.filter(FeedState.Seen::whole).isPresent()) {
            FeedState.Seen known = noted(page, before.get());
            return isGone(page, item.link().get(), known) ? new Gone() : waiting(page, known);
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

    private Result waiting(ArticlePages.Page page, FeedState.Seen known) {
        boolean tooLong = known.waitsSince() != null && !known.waitsSince().isAfter(now.minus(PATIENCE));
        if (tooLong) {
            return new Lapsed(Optional.of(page instanceof ArticlePages.Missing ? MISSING : UNANSWERED));
        }
        return new Waits(known.waiting(Objects.requireNonNullElse(known.waitsSince(), now)));
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
     * @return {@link Gone}, {@link Waits} if the site was not asked or its answer is not final, or {@link Lapsed} if
     *     the article stays as it is
     */
    Result pulled(URI address, FeedState.Seen sent) throws InterruptedException {
        Instant before = Objects.requireNonNullElse(sent.askedSince(), FeedState.Seen.NOT_ASKED);
        if (exhausted(2) || pages.rests(address)) {
            return new Waits(sent.asked(before));
        }
        ArticlePages.Page page = ask(address);
        FeedState.Seen known = noted(page, sent);
        if (isGone(page, address, known)) {
            return new Gone();
        }
        Instant first = before.equals(FeedState.Seen.NOT_ASKED) ? now : before;
        boolean mayCome = page instanceof ArticlePages.Missing
                || (page instanceof ArticlePages.Nothing nothing && nothing.later());
        if (mayCome && first.isAfter(now.minus(PATIENCE))) {
            return new Waits(known.asked(first));
        }
        return new Lapsed(page instanceof ArticlePages.Missing ? Optional.of(MISSING) : Optional.empty());
    }

    /** What is known of an article after its page has answered; a site that is in trouble says nothing of it. */
    private FeedState.Seen noted(ArticlePages.Page page, FeedState.Seen sent) {
        if (page instanceof ArticlePages.Missing) {
            return missing.add(sent);
        }
        boolean says = !(page instanceof ArticlePages.Nothing nothing && nothing.later());
        if (says) {
            missing.remove(sent.id());
        }
        return sent;
    }

    /** Whether the page of an article is gone for good. */
    private boolean isGone(ArticlePages.Page page, URI address, FeedState.Seen known) throws InterruptedException {
        return page instanceof ArticlePages.Gone
                || (page instanceof ArticlePages.Missing && missing.mayBeGone(known) && hasOthers(address, known));
    }

    /**
     * Whether an article's site has pages that it should have. If none can be asked, it is the only page that is
     * missing.
     */
    private boolean hasOthers(URI page, FeedState.Seen known) throws InterruptedException {
        String site = MissingPages.site(page);
        List<URI> others = missing.others(site);
        if (others.isEmpty()) {
            return missing.isOnlyOne(known);
        }
        Boolean found = sites.get(site);
        if (found != null) {
            return found;
        }
        for (URI other : others) {
            if (exhausted(1)) {
                return false;
            }
            if (isThere(ask(other))) {
                sites.put(site, true);
                return true;
            }
        }
        sites.put(site, false);
        return false;
    }

    private static boolean isThere(ArticlePages.Page page) {
        return page instanceof ArticlePages.Found || page instanceof ArticlePages.Empty;
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
