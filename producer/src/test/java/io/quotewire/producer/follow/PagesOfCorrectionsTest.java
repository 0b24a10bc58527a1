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

/** Corrections of items that went out with the text of their page: they wait for the page, and for how long. */
class PagesOfCorrectionsTest extends PollingTest {
    private static final byte[] DAM = ("<html><body><article><h1>Dam</h1>"
                    + "<p>Wardens walked along the dam all night, and the old wall held, she said.</p>".repeat(8))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void correctionWaitsForItsPage() throws Exception {
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
    void correctionIsDroppedIfItsPageNeverAnswers() throws Exception {
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
    void correctionThatIsListedAgainWaitsAnew() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/page", page(DAM));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT");
        server.on("/feed", TestServer.text(feed));
        fullText = true;
        FeedState sent = poll(fresh());
        String changed = feed.replace("holds", "stands");
        server.replace("/page", TestServer.status(503, Map.of()));
        server.replace("/feed", TestServer.text(changed));
        FeedState waiting = poll(sent);
        server.replace("/feed", TestServer.text(changed.replace("/page", "/other")));
        FeedState unlisted = poll(waiting);
        server.replace("/feed", TestServer.text(changed));
        now = START.plus(Duration.ofHours(7));
        FeedState again = poll(unlisted);

        assertThat(again.seen()).extracting(FeedState.Seen::waitsSince).contains(now);
        assertThat(collected.warnings).isEmpty();
    }

    @Test
    void correctionIsSentOnceItsPageAnswersThoughTheFeedIsUnchanged() throws Exception {
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
    void correctionOfASummaryDoesNotWait() throws Exception {
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
    void pagesOfNewItemsAreFetchedBeforeThoseOfCorrections() throws Exception {
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
}
