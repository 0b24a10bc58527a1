package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.page.Robots;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.Nginx;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds from nginx, which decides by itself about validators, compression and redirects. */
class NginxTest {
    private static final FetchLimits IMPATIENT =
            new FetchLimits(1_000_000, Duration.ofSeconds(1), 5, new FetchableHosts(true, false));

    @TempDir
    static Path home;

    private static Optional<Nginx> started = Optional.empty();

    private final Collected collected = new Collected();
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Nginx.program();
        assumeTrue(program.isPresent(), "nginx is not installed: these tests are skipped");
        started = Optional.of(Nginx.start(program.orElseThrow(), home));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Nginx::close);
    }

    @Test
    void compressedFeedIsNotSentAgainIfUnchanged() throws Exception {
        nginx().serve("same.rss", feed("same", "The dam held."));

        FeedState first = poll(fresh("/same.rss"));
        FeedState second = poll(first);

        assertThat(first.polls().validators().etag()).startsWith("W/\"");
        assertThat(second.polls().times().lastSuccessAt()).isEqualTo(now);
        // nginx writes of a request when it has ended it, which may be after the answer was read.
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () -> assertThat(nginx().log()).contains("GET /same.rss 200 gzip", "GET /same.rss 304 -"));
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void editedItemIsSentAndAPulledOneWithdrawn() throws Exception {
        String pulled = "<item><title>Pulled</title><link>" + nginx().at("/pulled.html") + "</link><content>"
                + "Word. ".repeat(40) + "</content></item>";
        String older = "<item><title>Older</title><link>" + nginx().at("/older.html") + "</link><content>"
                + "Word. ".repeat(40) + "</content></item>";
        nginx().serve("pulled.html", "<p>There.</p>");
        nginx().serve("older.html", "<p>There.</p>");
        nginx().serve("edited.rss", PollingTest.rss(pulled, older));
        FeedState state = poll(fresh("/edited.rss"));
        nginx().serve("edited.rss", PollingTest.rss(older.replace("Older", "Corrected")));
        nginx().remove("pulled.html");
        now = now.plusSeconds(600);
        state = poll(state);
        now = now.plusSeconds(600);

        poll(state);

        assertThat(collected.articles)
                .extracting(Article::title, Article::status)
                .contains(tuple("Corrected", null), tuple(null, Article.Status.WITHDRAWN));
    }

    @Test
    void permanentRedirectsAreRememberedAndCircularOnesFail() throws Exception {
        nginx().serve("feed.rss", feed("feed", "The dam held."));

        assertThat(poll(fresh("/moved.rss")).polls().movedTo())
                .isEqualTo(nginx().at("/feed.rss").toString());
        assertThat(poll(fresh("/elsewhere.rss")).polls().movedTo()).isNull();
        assertThat(poll(fresh("/round.rss")).polls().trouble().lastError()).contains("circle");
    }

    @Test
    void statusCodesAndRetryAfterAreHonoured() throws Exception {
        assertThat(poll(fresh("/gone.rss")).ended()).isTrue();
        assertThat(poll(fresh("/missing.rss")).polls().trouble().lastError()).isEqualTo("HTTP status 404");
        assertThat(poll(fresh("/busy.rss")).polls().times().nextPollAt()).isEqualTo(now.plusSeconds(5400));
        FeedState once = poll(fresh("/broken.rss"));
        assertThat(Duration.between(now, poll(once).polls().times().nextPollAt()))
                .isGreaterThan(Duration.between(now, once.polls().times().nextPollAt()));
    }

    @Test
    void tricklingBodyTimesOut() throws Exception {
        nginx().serve("slow/feed.rss", feed("slow", "The dam held. ".repeat(100)));

        assertThat(poll(fresh("/slow/feed.rss"), IMPATIENT).polls().trouble().lastError())
                .isEqualTo("no whole answer within 1 s");
    }

    @Test
    void fullTextComesFromThePageIfRobotsAllow() throws Exception {
        String words = "The river rose through the night and the wardens walked the dam until morning. ".repeat(4);
        nginx().serve("robots.txt", "User-agent: *\nDisallow: /private");
        nginx().serve("page.html", "<article><p>" + words + "</p><p>" + words + "</p></article>");
        nginx().serve(
                        "summary.rss",
                        PollingTest.rss("<item><link>/page.html</link><description>Short.</description></item>"
                                + "<item><link>/private.html</link><description>Closed.</description></item>"));

        poll(fresh("/summary.rss"));

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly("Closed.", words.strip() + "\n\n" + words.strip());
    }

    private static Nginx nginx() {
        return started.orElseThrow();
    }

    private FeedState fresh(String path) {
        return FeedState.fresh(nginx().at(path).toString(), now);
    }

    private FeedState poll(FeedState before) throws InterruptedException {
        return poll(before, FetchLimits.PUBLIC.with(new FetchableHosts(true, false)));
    }

    private FeedState poll(FeedState before, FetchLimits limits) throws InterruptedException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Fetcher fetcher = new Fetcher(limits, "test-agent");
        HostTurns turns = new HostTurns(Duration.ZERO);
        ArticlePages pages = new ArticlePages(fetcher, new Robots(fetcher, "quotewire", clock), turns, clock);
        FeedPoller poller = new FeedPoller(fetcher, turns, Optional.of(pages), PollPace.PUBLIC, clock);
        return poller.poll(FeedConfig.of(URI.create(before.address())), before, collected);
    }

    private static String feed(String name, String text) {
        return PollingTest.rss("<item><title>T</title><link>https://wire.example/" + name + "</link><content>" + text
                + "</content></item>");
    }
}
