package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.PollHistory;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Summaries that are completed from their pages. */
class PolledPagesTest extends PollingTest {
    private static final byte[] DAM = ("<html><body><article><h1>Dam</h1>"
                    + "<p>Wardens walked along the dam all night, and the old wall held, she said.</p>".repeat(8))
            .getBytes(StandardCharsets.UTF_8);

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
    void aCorrectionWaitsForItsPageAndIsNoSummary() throws Exception {
        String page = "<html><body><article><h1>Dam</h1>"
                + "<p>Wardens walked along the dam all night, and the “old wall” held, she said.</p>".repeat(8);
        byte[] whole = (page + "<p>Hält.</p></article>").getBytes(StandardCharsets.UTF_8);
        byte[] inLetter = Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).indexOf("lt.<") - 1);
        byte[] inTag = Arrays.copyOf(whole, whole.length - 6);
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page(whole));
        server.on("/feed", TestServer.text(summary("Mon, 02 Mar 2026 11:00:00 GMT")));
        fullText = true;
        FeedState state = poll(fresh());
        server.replace(
                "/feed",
                TestServer.text(summary("Mon, 02 Mar 2026 11:00:00 GMT").replace("holds", "stands")));

        for (TestServer.Answer failing : List.of(TestServer.status(503, Map.of()), page(inLetter), page(inTag))) {
            server.replace("/page", failing);
            state = poll(state);
        }
        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds");
        server.replace("/page", page(whole));
        poll(state);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds", "Dam stands");
        assertThat(collected.articles)
                .extracting(Article::body)
                .allSatisfy(body -> assertThat(body).endsWith("Hält."));
    }

    @Test
    void aCorrectionWhosePageNeverAnswersIsLeftOutAfterAWhileAndDoesNotHurryTheFeed() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page(DAM));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", tagged(feed));
        fullText = true;
        FeedState sent = poll(fresh());
        server.replace("/feed", tagged(feed.replace("holds", "stands")));
        server.replace("/page", TestServer.status(503, Map.of()));

        FeedState waiting = poll(sent);
        assertThat(waiting.seen()).extracting(FeedState.Seen::waitsSince).containsExactly(START);
        assertThat(waiting.polls().validators()).isEqualTo(PollHistory.Validators.NONE);
        assertThat(waiting.polls().rhythm().intervalSeconds())
                .isGreaterThan(sent.polls().rhythm().intervalSeconds());
        now = START.plus(Duration.ofHours(3));
        assertThat(poll(waiting).seen()).isEqualTo(waiting.seen());
        server.replace("/feed", tagged(feed));
        assertThat(poll(waiting).seen()).isEqualTo(sent.seen());
        server.replace("/feed", tagged(feed.replace("holds", "stands")));
        now = START.plus(Duration.ofHours(6));
        FeedState lapsed = poll(waiting);
        server.replace("/page", page(DAM));
        poll(lapsed);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds");
        assertThat(collected.warnings).singleElement().asString().contains("did not answer in six hours");
    }

    @Test
    void aCorrectionGoesOutOnceItsPageAnswersThoughTheFeedStandsStill() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page(DAM));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", tagged(feed));
        fullText = true;
        FeedState sent = poll(fresh());
        server.replace("/feed", tagged(feed.replace("holds", "stands")));
        server.replace("/page", TestServer.status(503, Map.of()));
        FeedState waiting = poll(sent);
        server.replace("/page", page(DAM));

        FeedState done = poll(waiting);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds", "Dam stands");
        assertThat(done.polls().validators().etag()).isNotNull();
    }

    @Test
    void theCorrectionOfASummaryWaitsForNoPage() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(503, Map.of()));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", TestServer.text(feed));
        fullText = true;
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed.replace("holds", "stands")));
        poll(state);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds", "Dam stands");
    }

    @Test
    void pagesOfNewItemsAreAskedBeforeThoseThatCorrectionsWaitFor() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page(DAM));
        server.on("/new", page(DAM));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", TestServer.text(feed));
        fullText = true;
        FeedState state = poll(fresh());
        server.replace("/page", TestServer.status(503, Map.of()));
        String changed = feed.replace("holds", "stands");
        server.replace("/feed", TestServer.text(changed));
        state = poll(state);
        String first = changed.substring(changed.indexOf("<item>"), changed.indexOf("</channel>"));
        server.replace("/feed", TestServer.text(rss(first.replace("/page", "/new"), first)));
        server.requests.clear();
        poll(state);

        assertThat(server.requests)
                .extracting(TestServer.Request::path)
                .filteredOn(path -> !path.equals("/robots.txt"))
                .containsExactly("/feed", "/new", "/page");
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

    /** With an entity tag of its text, and unchanged for whoever has that. */
    private static TestServer.Answer tagged(String feed) {
        String tag = '"' + Integer.toHexString(feed.hashCode()) + '"';
        TestServer.Answer whole = TestServer.answer(
                200, feed.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/rss+xml", "ETag", tag));
        TestServer.Answer unchanged = TestServer.status(304, Map.of("ETag", tag));
        return exchange ->
                (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? unchanged : whole).give(exchange);
    }

    private static TestServer.Answer page(byte[] body) {
        return TestServer.answer(200, body, Map.of("Content-Type", "text/html"));
    }

    private String summary(String date) {
        return rss("<item><title>Dam holds</title><link>" + server.at("/page") + "</link><pubDate>" + date
                + "</pubDate><description>Wardens walked along the dam all night.</description></item>");
    }
}
