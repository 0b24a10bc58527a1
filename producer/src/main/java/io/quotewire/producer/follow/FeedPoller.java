package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.feed.HubLinks;
import io.quotewire.producer.feed.UnreadableFeedException;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.PollHistory;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.LinkHeader;
import io.quotewire.producer.web.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls one feed, hands over new articles, and returns the state to store. No defect of a feed makes it throw.
 * Thread-safe, for different feeds.
 */
public final class FeedPoller {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, "
            + "application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    private static final String UNASKED = "HTTP status 304 (not changed) to a request for the whole feed";
    private static final String TAG = "If-None-Match";
    private static final String DATE = "If-Modified-Since";

    private final Fetcher fetcher;
    private final HostTurns turns;
    private final Optional<ArticlePages> pages;
    private final PollPace pace;
    private final Clock clock;
    private final Optional<Subscriptions> hubs;

    /** A poller that subscribes to nothing. */
    public FeedPoller(Fetcher fetcher, HostTurns turns, Optional<ArticlePages> pages, PollPace pace, Clock clock) {
        this(fetcher, turns, pages, pace, clock, Optional.empty());
    }

    /**
     * A poller.
     *
     * @param turns limits the requests to each host
     * @param pages supplies whole texts; if empty, the texts of feeds are used
     * @param hubs receive the hubs that feeds name; empty if hubs cannot call back
     */
    public FeedPoller(
            Fetcher fetcher,
            HostTurns turns,
            Optional<ArticlePages> pages,
            PollPace pace,
            Clock clock,
            Optional<Subscriptions> hubs) {
        this.hubs = hubs;
        this.fetcher = fetcher;
        this.turns = turns;
        this.pages = pages;
        this.pace = pace;
        this.clock = clock;
    }

    /** Polls once. Articles that could not be delivered are not stored, so the next poll tries them again. */
    public FeedState poll(FeedConfig feed, FeedState before, Intake intake) throws InterruptedException {
        String origin = feed.address().toString();
        PollOutcome outcome = new PollOutcome(paceOf(feed), before, clock.instant());
        try {
            URI address = Optional.ofNullable(before.polls().movedTo())
                    .map(URI::create)
                    .orElse(feed.address());
            Optional<Duration> rest = turns.rest(address);
            if (rest.isPresent()) {
                return outcome.postponed(rest.get());
            }
            LOG.debug("{}: asking for news", address);
            Map<String, String> headers = headers(feed, before);
            Fetched answer = fetcher.get(address, headers);
            if (answer.status() == 304 && !isConditional(headers)) {
                return failed(outcome, FeedFailure.of(UNASKED), origin, intake);
            }
            try {
                return answered(feed, answer, outcome, intake);
            } catch (UnreadableFeedException e) {
                return failed(outcome, FeedFailure.of(e).from(feed, answer), origin, intake);
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: polling failed in an unforeseen way", origin, e);
            return outcome.failed(FeedFailure.of(e.toString()));
        } catch (IOException e) {
            return failed(outcome, FeedFailure.of(e), origin, intake);
        }
    }

    /** The outcome of an answer, by its status and content. */
    private FeedState answered(FeedConfig feed, Fetched answer, PollOutcome outcome, Intake intake)
            throws IOException, UnreadableFeedException, InterruptedException {
        String origin = feed.address().toString();
        rest(feed, answer, outcome.now());
        if (answer.status() == 304) {
            return outcome.unchanged(answer);
        }
        if (answer.status() < 200 || answer.status() > 299) {
            Optional<Duration> retryAfter = RetryAfter.of(answer, outcome.now());
            return failed(
                    outcome, FeedFailure.answered(answer.status(), retryAfter).from(feed, answer), origin, intake);
        }
        FeedDocument document = new SitemapParts(
                        sitemap -> rest(feed, fetcher.get(sitemap, Map.of()), outcome.now()), outcome.now())
                .joined(answer.address(), FeedReader.read(answer.address(), answer.body(), answer.charset()));
        hubs.ifPresent(known -> seen(known, feed, document, answer));
        Optional<String> lacking = Listing.lackingIn(document);
        PollHistory before = outcome.before().polls();
        if (document.alternate().isPresent()) {
            if (before.movedTo() != null) {
                return failed(outcome, FeedFailure.of("a web page, not a feed").from(feed, answer), origin, intake);
            }
            lacking.filter(page -> before.trouble().failures() == 0).ifPresent(page -> intake.warn(origin, page));
            return outcome.redirected(document.alternate().get());
        }
        lacking.filter(missing -> !outcome.lackedBefore(missing)).ifPresent(missing -> intake.warn(origin, missing));
        return taken(feed, document, answer, outcome, intake);
    }

    /** Leaves the host alone for a while if it answers that it is asked too often; returns the answer. */
    private Fetched rest(FeedConfig feed, Fetched answer, Instant now) {
        if (answer.status() == 429) {
            Optional<Duration> asked = RetryAfter.of(answer, now);
            turns.leaveAlone(answer.address(), paceOf(feed).atLeast(pace.shortest(), asked));
        }
        return answer;
    }

    /** Headers of the answer take precedence over the document. */
    private static void seen(Subscriptions known, FeedConfig feed, FeedDocument document, Fetched answer) {
        Optional<URI> hub = LinkHeader.of(answer, "hub").or(() -> document.hub().map(HubLinks::hub));
        URI topic = LinkHeader.of(answer, "self")
                .or(() -> document.hub().flatMap(HubLinks::topic))
                .orElse(answer.address());
        known.seen(feed.address(), hub, topic);
    }

    private FeedState taken(FeedConfig feed, FeedDocument document, Fetched answer, PollOutcome outcome, Intake intake)
            throws InterruptedException {
        Instant now = clock.instant();
        FeedState before = outcome.before();
        FeedArticles articles = new FeedArticles(feed, document, before, now);
        MissingPages missing = new MissingPages(before.seen(), articles.links(document), now);
        Poll poll = new Poll(feed, document, articles, pages.map(site -> new FullText(site, missing, now)), intake);
        poll.run(before.seen());
        return outcome.polled(document, answer, poll.listing(), poll.done(), poll.awaitingPage());
    }

    private static FeedState failed(PollOutcome outcome, FeedFailure failure, String origin, Intake intake) {
        if (outcome.isNews(failure)) {
            intake.warn(origin, failure.reason());
        }
        return outcome.failed(failure);
    }

    private PollPace paceOf(FeedConfig feed) {
        return feed.shortest()
                .map(shortest ->
                        new PollPace(shortest, shortest.compareTo(pace.longest()) > 0 ? shortest : pace.longest()))
                .orElse(pace);
    }

    private static boolean isConditional(Map<String, String> headers) {
        return headers.containsKey(TAG) || headers.containsKey(DATE);
    }

    /**
     * Headers of a request for the feed if it has changed. The entity tag takes precedence over the date of change: a
     * server that supports both would compare only the tag.
     */
    private Map<String, String> headers(FeedConfig feed, FeedState before) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", ACCEPT);
        // The whole feed is requested once if only the document says which hub there is, and now and then of a feed
        // that is silent.
        boolean mayHaveAHub = hubs.filter(known -> !known.knows(feed.address())).isPresent();
        if (mayHaveAHub || before.doubtful(clock.instant())) {
            return headers;
        }
        PollHistory.Validators validators = before.polls().validators();
        if (validators.etag() != null) {
            headers.put(TAG, validators.etag());
        } else if (validators.lastModified() != null) {
            headers.put(DATE, validators.lastModified());
        }
        return headers;
    }
}
