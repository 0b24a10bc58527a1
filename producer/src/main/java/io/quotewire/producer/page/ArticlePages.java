package io.quotewire.producer.page;

import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Fetches article pages as {@link Robots} allow, one at a time for each host, with a pause. Thread-safe. */
public final class ArticlePages {
    private static final Map<String, String> HTML =
            Map.of("Accept", "text/html, application/xhtml+xml;q=0.9, */*;q=0.1");

    /** The pause for a site that asks for fewer requests without saying for how long. */
    private static final Duration REST = Duration.ofMinutes(10);

    private static final Duration LONGEST_REST = Duration.ofHours(24);

    private final Fetcher fetcher;
    private final Robots robots;
    private final HostTurns turns;
    private final Clock clock;

    public ArticlePages(Fetcher fetcher, Robots robots, HostTurns turns, Clock clock) {
        this.clock = clock;
        this.fetcher = fetcher;
        this.robots = robots;
        this.turns = turns;
    }

    /** The outcome of fetching a page. */
    public sealed interface Page {}

    /** The page has an article. */
    public record Found(PageArticle article) implements Page {}

    /** The site says that the page is gone for good (410). */
    public record Gone() implements Page {}

    /** The site has no such page (404), which may be a mistake of its own. */
    public record Missing() implements Page {}

    /** The page is there, and has no article. */
    public record Empty() implements Page {}

    /**
     * The page cannot be read.
     *
     * @param later whether another attempt may succeed
     */
    public record Nothing(String reason, boolean later) implements Page {}

    /** Whether the host of a page asks to be left alone for now; its pages are then not fetched. */
    public boolean rests(URI address) {
        return turns.rest(address).isPresent();
    }

    /** Fetches one page, when it is the host's turn. */
    public Page fetch(URI address) throws InterruptedException {
        if (rests(address)) {
            return new Nothing("the site asks to be left alone for now", true);
        }
        try {
            Robots.Answer allowed = robots.ask(address);
            if (!allowed.allowed()) {
                return new Nothing("robots.txt does not allow it", allowed.later());
            }
            Fetched page = fetcher.get(address, HTML, allowed.delay());
            if (page.status() == 410) {
                return new Gone();
            }
            if (page.status() == 404) {
                return new Missing();
            }
            if (page.status() == 429
                    || (page.status() == 503 && page.header("Retry-After").isPresent())) {
                Duration asked = RetryAfter.of(page, clock.instant()).orElse(REST);
                turns.leaveAlone(page.address(), asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked);
            }
            if (page.status() < 200 || page.status() > 299) {
                return new Nothing("HTTP status " + page.status(), page.status() == 429 || page.status() >= 500);
            }
            String html = TextDecoding.decodeHtml(page.body(), page.charset());
            if (TextDecoding.isCutInLetter(page.body()) || PageEnd.isInTag(html)) {
                return new Nothing("the page is cut off in the middle", true);
            }
            return PageReader.read(page.address(), html).<Page>map(Found::new).orElseGet(Empty::new);
        } catch (IOException e) {
            return new Nothing(Optional.ofNullable(e.getMessage()).orElse(e.toString()), true);
        }
    }
}
