package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FeedStatus;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Summaries that are completed from their pages. */
class PolledPagesTest extends PollingTest {
    private static final String ATOM = """
            <feed xmlns='http://www.w3.org/2005/Atom'><entry><id>tag:dam</id><title>Dam holds</title><link href='%s'/>
            <updated>%s</updated><summary>Wardens walked along the dam all night.</summary></entry></feed>""";

    @Test
    void summaryIsCompletedFromItsPage() throws Exception {
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
    void summaryIsSentIfRobotsForbidThePage() throws Exception {
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
    void summaryIsSentAfterWaitingForAMissingPage() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(404, Map.of()));
        server.on("/feed", TestServer.text(summary("Tue, 03 Mar 2026 11:00:00 GMT")));
        fullText = true;

        FeedState state = poll(fresh());
        assertThat(collected.articles).isEmpty();
        assertThat(FeedStatus.of(state, now).awaitingPage()).isEqualTo(1);
        now = START.plus(Duration.ofHours(6));
        state = poll(state);
        assertThat(FeedStatus.of(state, now).awaitingPage()).isZero();

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly("Wardens walked along the dam all night.");
    }

    @Test
    void missingPageOfAnItemWithADateOfChangeOnlyIsWaitedForToo() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(503, Map.of()));
        server.on("/feed", TestServer.text(ATOM.formatted(server.at("/page"), "2026-03-03T11:00:00Z")));
        fullText = true;

        FeedState state = poll(fresh());
        assertThat(collected.articles).isEmpty();
        now = START.plus(Duration.ofHours(6));
        poll(state);

        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void summaryWithADateFarAheadDoesNotWaitForItsPageUntilThen() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(503, Map.of()));
        server.on("/feed", TestServer.text(summary("Tue, 03 Mar 2027 11:00:00 GMT")));
        fullText = true;

        poll(fresh());

        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void summaryIsSentIfThePageIsAnotherTextOrShorter() throws Exception {
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
    void tooManyRequestsStopsFetchingPagesOfTheSite() throws Exception {
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
    void correctedSummaryIsSentIfItsPageWasNeverThere() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", TestServer.status(404, Map.of()));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", TestServer.text(feed));
        fullText = true;
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed.replace("holds", "stands")));
        poll(state);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Dam holds", "Dam stands");
    }

    @Test
    void changedItemWhosePageIsGoneIsWithdrawnOnceAndComesBackWithIt() throws Exception {
        String text = "Wardens walked along the dam all night, and the old wall held, she said. ".repeat(9);
        TestServer.Answer page =
                TestServer.text("<article><h1>Dam</h1><p>" + text + "</p><p>" + text + "</p></article>");
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page);
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", TestServer.text(feed));
        fullText = true;
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed.replace("holds", "stands")));
        server.replace("/page", TestServer.status(410, Map.of()));
        state = poll(poll(poll(state)));
        assertThat(collected.articles)
                .extracting(Article::title, article -> article.status() == Article.Status.WITHDRAWN)
                .containsExactly(tuple("Dam holds", false), tuple(null, true));
        server.replace("/page", page);

        poll(state);

        assertThat(collected.articles).hasSize(3);
        assertThat(collected.articles.get(2).title()).isEqualTo("Dam stands");
        assertThat(collected.articles.get(2).revision())
                .isGreaterThan(collected.articles.get(1).revision());
    }
}
