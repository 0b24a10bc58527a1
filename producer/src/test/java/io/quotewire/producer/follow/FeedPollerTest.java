package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.page.Robots;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.Reach;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedPollerTest {
    private static final Instant START = Instant.parse("2026-03-03T12:00:00Z");

    private final TestServer server = new TestServer();
    private final Collected collected = new Collected();
    private HostTurns turns = new HostTurns(Duration.ZERO);
    private Instant now = START;
    private boolean fullText;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void newItemsGoOutOldestFirstAndOnlyOnce() throws Exception {
        server.on("/feed", TestServer.text(rss(item("2", "Second."), item("1", "First."))));

        FeedState state = poll(fresh());
        state = poll(state);

        assertThat(collected.articles)
                .extracting(Article::id, Article::body, Article::publisher)
                .containsExactly(
                        tuple("https://wire.example/a/1", "First.", "wire.example"),
                        tuple("https://wire.example/a/2", "Second.", "wire.example"));
        assertThat(state.polls().totals().items()).isEqualTo(2);
        assertThat(state.polls().trouble().failures()).isZero();
    }

    @Test
    void validatorsAreGivenBackVerbatimAndTheEntityTagWins() throws Exception {
        byte[] feed = rss(item("1", "First.")).getBytes(StandardCharsets.UTF_8);
        server.on("/feed", TestServer.answer(200, feed, Map.of("ETag", "W/\"a b\"", "Last-Modified", "yesterday")));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.status(304, Map.of()));

        state = poll(state);

        assertThat(server.requests.get(1).headers())
                .containsEntry("If-None-Match", "W/\"a b\"")
                .doesNotContainKey("If-Modified-Since");
        assertThat(state.polls().trouble().failures()).isZero();
        assertThat(state.polls().validators().etag()).isEqualTo("W/\"a b\"");
    }

    @Test
    void anItemWhoseTextChangedGoesOutAgainWithAHigherRevision() throws Exception {
        server.on("/feed", TestServer.text(rss(item("1", "Four killed."))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(item("1", "Five killed."))));

        poll(state);

        assertThat(collected.articles).extracting(Article::body).containsExactly("Four killed.", "Five killed.");
        assertThat(collected.articles).extracting(Article::id).containsOnly("https://wire.example/a/1");
        Long first = collected.articles.get(0).revision();
        assertThat(collected.articles.get(1).revision()).isGreaterThan(first);
    }

    @Test
    void aDeadFeedIsToldOnceADay() throws Exception {
        server.on("/feed", TestServer.status(500, Map.of()));
        FeedState state = poll(fresh());
        now = now.plus(Duration.ofHours(1));
        server.replace("/feed", TestServer.status(404, Map.of()));
        state = poll(state);
        assertThat(collected.warnings).hasSize(1);

        now = now.plus(Duration.ofDays(1));
        poll(state);

        assertThat(collected.warnings).hasSize(2);
    }

    @Test
    void oneBadByteSendsNothingAgain() throws Exception {
        byte[] sound = rss(item("2", "Zürich, Köln, Málaga."), item("1", "Four killed in Łódź."))
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> utf8 = Map.of("Content-Type", "application/rss+xml; charset=utf-8");
        server.on("/feed", TestServer.answer(200, sound, utf8));
        FeedState state = poll(fresh());
        byte[] damaged = sound.clone();
        damaged[new String(sound, StandardCharsets.ISO_8859_1).indexOf("Four")] = (byte) 0xE9;
        server.replace("/feed", TestServer.answer(200, damaged, utf8));

        state = poll(state);
        server.replace("/feed", TestServer.answer(200, sound, utf8));
        poll(state);

        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void anItemKeepsItsIdWhenItsAddressOrItsGuidChanges() throws Exception {
        server.on(
                "/feed",
                TestServer.text(rss("<item><guid>g-1</guid><link>https://wire.example/old</link>"
                        + "<description>First.</description></item>")));
        FeedState state = poll(fresh());
        server.replace(
                "/feed",
                TestServer.text(rss("<item><guid>g-1</guid><link>https://wire.example/new</link>"
                        + "<description>Second.</description></item>")));
        state = poll(state);
        server.replace(
                "/feed",
                TestServer.text(rss("<item><guid>g-2</guid><link>https://wire.example/old</link>"
                        + "<description>Third.</description></item>")));
        poll(state);

        assertThat(collected.articles).hasSize(3).extracting(Article::id).containsOnly("https://wire.example/old");
    }

    @Test
    void itemsThatShareAnAddressAreToldApartByGuid() throws Exception {
        server.on(
                "/feed",
                TestServer.text(
                        rss(
                                "<item><guid>g-1</guid><link>https://wire.example/</link><description>One.</description></item>",
                                "<item><guid>g-2</guid><link>https://wire.example/</link><description>Two.</description></item>")));

        poll(fresh());

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whatAnItemDoesNotSayTheFeedSaysAndAChangeStandsForItsDate() throws Exception {
        server.on("/feed", TestServer.text("""
                <feed xml:lang="en-GB"><entry><link href='https://wire.example/a/1'/><content>One.</content>
                <updated>2026-03-03T11:00:00Z</updated></entry>
                <entry xml:lang="cy"><link href='https://wire.example/a/2'/><content>Dau.</content>
                <published>2026-03-03T10:00:00Z</published><updated>2026-03-03T11:00:00Z</updated></entry></feed>"""));

        poll(fresh());

        assertThat(collected.articles)
                .extracting(Article::language, Article::publishedAt)
                .containsExactly(
                        tuple("cy", Instant.parse("2026-03-03T10:00:00Z")),
                        tuple("en-GB", Instant.parse("2026-03-03T11:00:00Z")));
    }

    @Test
    void aDeletedEntryIsWithdrawn() throws Exception {
        String entry = "<entry><id>tag:wire,1</id><title>One</title><link href='https://wire.example/a/1'/>"
                + "<content>Text.</content></entry>";
        server.on("/feed", TestServer.text("<feed>" + entry + "</feed>"));
        FeedState state = poll(fresh());
        String tombstone = "<feed><at:deleted-entry ref='tag:wire,1' when='2026-03-03T11:00:00Z'/></feed>";
        server.replace("/feed", TestServer.text(tombstone.replace("<feed>", "<feed><entry><id>2</id></entry>")));
        state = poll(state);
        poll(state);

        assertThat(collected.articles).hasSize(2);
        assertThat(collected.articles.get(1))
                .extracting(Article::id, Article::status)
                .containsExactly("https://wire.example/a/1", Article.Status.WITHDRAWN);
    }

    @Test
    void whatCouldNotBeDeliveredIsTriedAgainInFull() throws Exception {
        byte[] feed = rss(item("1", "First."), item("2", "Second.")).getBytes(StandardCharsets.UTF_8);
        server.on("/feed", TestServer.answer(200, feed, Map.of("ETag", "\"1\"")));
        collected.answer =
                article -> article.id().endsWith("2") ? new Outcome.Failed("broker away") : new Outcome.Acknowledged();
        FeedState state = poll(fresh());
        assertThat(state.polls().validators().etag()).isNull();
        collected.answer = article -> new Outcome.Acknowledged();

        poll(state);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.");
    }

    @Test
    void retryAfterIsKeptToAndFailuresBackOff() throws Exception {
        server.on("/feed", TestServer.status(429, Map.of("Retry-After", "7200")));
        FeedState state = poll(fresh());
        assertThat(state.polls().times().nextPollAt()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(state.polls().trouble().lastError()).isEqualTo("HTTP status 429");
        turns = new HostTurns(Duration.ZERO);

        server.replace("/feed", TestServer.status(503, Map.of("Retry-After", "Tue, 03 Mar 2026 15:00:00 GMT")));
        assertThat(poll(state).polls().times().nextPollAt()).isEqualTo(START.plus(Duration.ofHours(3)));

        server.replace("/feed", TestServer.status(500, Map.of()));
        FeedState second = poll(state);
        FeedState third = poll(second);
        assertThat(Duration.between(START, second.polls().times().nextPollAt())).isEqualTo(Duration.ofMinutes(40));
        assertThat(Duration.between(START, third.polls().times().nextPollAt())).isEqualTo(Duration.ofMinutes(80));
        assertThat(third.polls().trouble().failures()).isEqualTo(3);
    }

    @Test
    void aHostThatIsAskedTooOftenIsLeftAloneByAllItsFeeds() throws Exception {
        server.on("/feed", TestServer.status(429, Map.of("Retry-After", "7200")));
        server.on("/other", TestServer.text(rss(item("1", "First."))));
        poll(fresh());

        FeedState other = poll(FeedState.fresh(server.at("/other").toString(), now));

        assertThat(other.polls().times().nextPollAt()).isBetween(START.plusSeconds(7000), START.plusSeconds(7200));
        assertThat(other.polls().trouble().failures()).isZero();
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void whatAFeedAsksForHoldsWhereItSaysThatNothingHasChangedToo() throws Exception {
        byte[] feed = rss("<ttl>60</ttl><skipHours><hour>13</hour></skipHours>" + item("1", "First."))
                .getBytes(StandardCharsets.UTF_8);
        server.on("/feed", TestServer.answer(200, feed, Map.of("ETag", "\"1\"")));
        FeedState state = poll(fresh());
        assertThat(state.polls().times().nextPollAt()).isEqualTo(START.plus(Duration.ofHours(2)));
        server.replace("/feed", TestServer.status(304, Map.of()));
        now = START.plus(Duration.ofHours(2));

        assertThat(poll(state).polls().times().nextPollAt()).isEqualTo(START.plus(Duration.ofHours(3)));
    }

    @Test
    void aPlaceToMoveToThatLeadsNowhereIsForgotten() throws Exception {
        server.on("/feed", TestServer.status(301, Map.of("Location", "/login")));
        server.on("/login", TestServer.text("<html><p>Log in</p></html>"));
        FeedState state = fresh();
        server.replace("/login", TestServer.text(rss(item("1", "First."))));
        state = poll(state);
        server.replace("/login", TestServer.text("<html><p>Log in</p></html>"));
        server.replace("/feed", TestServer.text(rss(item("2", "Second."))));
        for (int i = 0; i < 4; i++) {
            state = poll(state);
        }

        assertThat(state.polls().movedTo()).isNull();
        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.");
    }

    @Test
    void aFeedThatIsGoneEnds() throws Exception {
        server.on("/feed", TestServer.status(410, Map.of()));

        assertThat(poll(fresh()).ended()).isTrue();
    }

    @Test
    void aFeedThatMovedForGoodIsAskedAtItsNewPlace() throws Exception {
        server.on("/feed", TestServer.status(301, Map.of("Location", "/moved")));
        server.on("/moved", TestServer.text(rss(item("1", "First."))));
        FeedState state = poll(fresh());

        poll(state);

        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly("/feed", "/moved", "/moved");
    }

    @Test
    void aPageLeadsToItsFeedOnceAndNotRoundInCircles() throws Exception {
        String page = "<html><link rel='alternate' type='application/rss+xml' href='/feed'><p>A page</p></html>";
        server.on("/feed", TestServer.text(page));
        FeedState state = poll(fresh());
        assertThat(state.polls().movedTo()).isEqualTo(server.at("/feed").toString());

        assertThat(poll(state).polls().trouble().lastError()).isEqualTo("a web page, not a feed");
    }

    @Test
    void aBrokenFeedIsNamedOnceForEachReason() throws Exception {
        server.on("/feed", TestServer.text("hello"));

        poll(poll(fresh()));

        assertThat(collected.warnings).singleElement().hasToString(server.at("/feed") + ": not a feed");
    }

    @Test
    void aSummaryIsCompletedFromItsPage() throws Exception {
        String words = "The river rose through the night and the wardens walked the dam until morning. ".repeat(4);
        server.on(
                "/page",
                TestServer.text("<html lang='en'><body><article><h1>Dam</h1><p>" + words + "</p><p>" + words
                        + "</p></article></body></html>"));
        server.on(
                "/feed",
                TestServer.text(rss("<item><title>Dam holds</title><link>" + server.at("/page")
                        + "</link><description>Short.</description></item>")));
        fullText = true;

        FeedState state = poll(fresh());
        poll(state);

        assertThat(collected.articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Dam holds");
            assertThat(article.body()).isEqualTo(words.strip() + "\n\n" + words.strip());
            assertThat(article.language()).isEqualTo("en");
        });
        assertThat(server.requests).extracting(TestServer.Request::path).containsOnlyOnce("/page");
    }

    @Test
    void aPageThatRobotsMayNotFetchLeavesTheSummary() throws Exception {
        server.on("/robots.txt", TestServer.text("User-agent: *\nDisallow: /page\n"));
        server.on("/page", TestServer.text("<p>" + "Not for robots. ".repeat(50) + "</p>"));
        server.on(
                "/feed",
                TestServer.text(rss("<item><title>Dam</title><link>" + server.at("/page")
                        + "</link><description>Short.</description></item>")));
        fullText = true;

        poll(fresh());

        assertThat(collected.articles).extracting(Article::body).containsExactly("Short.");
        assertThat(server.requests).extracting(TestServer.Request::path).doesNotContain("/page");
    }

    @Test
    void aPageThatIsNotThereYetIsWaitedForAWhileAndThenTheSummaryGoesOut() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(404, Map.of()));
        server.on("/feed", TestServer.text(summary("Tue, 03 Mar 2026 11:00:00 GMT")));
        fullText = true;

        FeedState state = poll(fresh());
        assertThat(collected.articles).isEmpty();
        now = START.plus(Duration.ofHours(6));
        poll(state);

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly("Wardens walked along the dam all night.");
    }

    @Test
    void aPageThatTellsSomethingElseOrLessLeavesTheSummary() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on(
                "/page",
                TestServer.text("<html><title>Privacy</title><main><p>"
                        + "We and our partners store data on your device and ask for your consent. ".repeat(9)
                        + "</p></main>"));
        server.on("/feed", TestServer.text(summary("Tue, 03 Mar 2026 11:00:00 GMT")));
        fullText = true;

        poll(fresh());

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly("Wardens walked along the dam all night.");
    }

    @Test
    void aSiteThatIsAskedForTooManyPagesIsAskedForNoMore() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/1", TestServer.status(429, Map.of("Retry-After", "600")));
        server.on("/2", TestServer.status(429, Map.of("Retry-After", "600")));
        String date = "<pubDate>Tue, 03 Mar 2026 11:00:00 GMT</pubDate></item>";
        server.on(
                "/feed",
                TestServer.text(rss(
                        "<item><link>" + server.at("/1") + "</link><description>One.</description>" + date,
                        "<item><link>" + server.at("/2") + "</link><description>Two.</description>" + date)));
        fullText = true;

        poll(fresh());

        assertThat(collected.articles).isEmpty();
        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly("/feed", "/robots.txt", "/2");
    }

    @Test
    void anArticleThatIsPulledAndWhosePageIsGoneIsWithdrawn() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.text(""));
        String full = "<content>" + "Word. ".repeat(300) + "</content>";
        String gone = "<item><link>" + server.at("/gone") + "</link>" + full + "</item>";
        String older = "<item><link>" + server.at("/older") + "</link>" + full + "</item>";
        fullText = true;
        server.on("/feed", TestServer.text(rss(gone, older)));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(older)));
        server.replace("/gone", TestServer.status(410, Map.of()));

        state = poll(state);
        poll(state);

        assertThat(collected.articles).hasSize(3);
        assertThat(collected.articles.get(2))
                .extracting(Article::id, Article::status)
                .containsExactly(server.at("/gone").toString(), Article.Status.WITHDRAWN);
    }

    private String summary(String date) {
        return rss("<item><title>Dam holds</title><link>" + server.at("/page") + "</link><pubDate>" + date
                + "</pubDate><description>Wardens walked along the dam all night.</description></item>");
    }

    private FeedState fresh() {
        return FeedState.fresh(server.at("/feed").toString(), now);
    }

    private FeedState poll(FeedState before) throws InterruptedException {
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new Reach(true, false)), "test-agent");
        FeedPoller poller =
                new FeedPoller(fetcher, turns, pages(fetcher), PollPace.PUBLIC, Clock.fixed(now, ZoneOffset.UTC));
        return poller.poll(FeedConfig.of(server.at("/feed")), before, collected);
    }

    private Optional<ArticlePages> pages(Fetcher fetcher) {
        if (!fullText) {
            return Optional.empty();
        }
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return Optional.of(new ArticlePages(fetcher, new Robots(fetcher, "quotewire", clock), turns, clock));
    }

    static String rss(String... items) {
        return "<rss><channel>" + String.join("", items) + "</channel></rss>";
    }

    static String item(String number, String text) {
        return "<item><title>T" + number + "</title><link>https://wire.example/a/" + number + "?utm_source=rss</link>"
                + "<description>" + text + "</description></item>";
    }
}
