package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Articles that a feed no longer lists, and what their pages say. */
class PulledPagesTest extends PollingTest {
    @Test
    void pulledArticleWhosePageIsGoneIsWithdrawn() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.text(""));
        String gone = full("/gone");
        String older = full("/older");
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

    @Test
    void pulledArticleIsWithdrawnEvenIfManyNewOnesHavePages() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.status(410, Map.of()));
        String gone = full("/gone");
        String older = full("/older");
        fullText = true;
        server.on("/feed", TestServer.text(rss(gone, older)));
        FeedState state = poll(fresh());
        StringBuilder fresh = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            server.on("/" + i, TestServer.text("<html><p>Hardly anything.</p></html>"));
            fresh.append(
                    "<item><link>" + server.at("/" + i) + "</link><description>News " + i + ".</description></item>");
        }
        server.replace("/feed", TestServer.text(rss(fresh + older)));

        poll(state);

        assertThat(collected.articles)
                .filteredOn(article -> article.status() == Article.Status.WITHDRAWN)
                .extracting(Article::id)
                .containsExactly(server.at("/gone").toString());
        assertThat(server.requests)
                .filteredOn(request -> request.path().matches("/(gone|\\d+)"))
                .hasSize(20);
    }

    @Test
    void pulledArticleWhosePageDoesNotAnswerIsAskedForAgainForSixHours() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.status(503, Map.of()));
        server.on("/down", TestServer.status(503, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/gone") + full("/down") + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(state);
        assertThat(collected.articles).hasSize(3);
        server.replace("/gone", TestServer.status(410, Map.of()));
        now = START.plus(Duration.ofHours(1));

        state = poll(state);

        assertThat(withdrawn()).containsExactly(server.at("/gone").toString());
        now = START.plus(Duration.ofHours(6));
        poll(poll(state));
        assertThat(requestsFor("/down")).isEqualTo(3);
        assertThat(requestsFor("/gone")).isEqualTo(2);
    }

    @Test
    void pulledArticlesBeyondTheTenthAreAskedForInLaterPolls() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        StringBuilder pulled = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            server.on("/gone" + i, TestServer.status(410, Map.of()));
            pulled.append(full("/gone" + i));
        }
        fullText = true;
        server.on("/feed", TestServer.text(rss(pulled + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));

        state = poll(state);
        assertThat(withdrawn()).hasSize(10);
        now = START.plus(Duration.ofHours(24));
        state = poll(state);
        assertThat(withdrawn()).hasSize(20);
        poll(poll(state));
        assertThat(withdrawn()).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void withdrawalOfAPulledArticleThatIsNotDeliveredIsTriedAgain() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.status(410, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/gone") + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        collected.answer = article -> new Outcome.Failed("no broker");
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        collected.answer = article -> new Outcome.Acknowledged();

        poll(poll(state));

        assertThat(withdrawn()).containsExactly(server.at("/gone").toString());
    }

    @Test
    void pulledArticleThatIsListedAgainIsAskedForNoMore() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/back", TestServer.status(503, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/back") + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(state);
        server.replace("/feed", TestServer.text(rss(full("/back") + full("/older"))));
        state = poll(state);
        server.replace("/back", TestServer.status(410, Map.of()));

        poll(state);

        assertThat(requestsFor("/back")).isOne();
        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void pulledArticlesThatWereNeverAskedForComeBeforeThoseThatDidNotAnswer() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        StringBuilder pulled = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            server.on("/" + (char) ('a' + i), TestServer.status(i < 10 ? 503 : 410, Map.of()));
            pulled.append(full("/" + (char) ('a' + i)));
        }
        fullText = true;
        server.on("/feed", TestServer.text(rss(pulled + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(state);
        assertThat(withdrawn()).isEmpty();

        poll(state);

        assertThat(withdrawn())
                .containsExactly(server.at("/k").toString(), server.at("/l").toString());
    }

    @Test
    void pulledArticleOfAHostThatRestsIsAskedForAfterwardsHoweverLongThatTakes() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.status(410, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/gone") + full("/older"))));
        FeedState before = poll(fresh());
        FullText resting = new FullText(pages(), now);
        turns.leaveAlone(server.at("/gone"), Duration.ofHours(7));
        FeedState.Seen sent = before.seen().get(0);

        FullText.Result result = resting.pulled(server.at("/gone"), sent);
        assertThat(result).isEqualTo(new FullText.Waits(sent.asked(FeedState.Seen.NOT_ASKED)));
        assertThat(requestsFor("/gone")).isZero();

        turns = new HostTurns(Duration.ZERO);
        now = START.plus(Duration.ofHours(7));
        FullText later = new FullText(pages(), now);
        assertThat(later.pulled(server.at("/gone"), ((FullText.Waits) result).known()))
                .isInstanceOf(FullText.Gone.class);
    }

    @Test
    void pulledPageThatHangsLeavesTimeForItems() throws Exception {
        AtomicLong nanos = new AtomicLong();
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/hangs", exchange -> {
            nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            exchange.sendResponseHeaders(503, -1);
        });
        server.on("/page", TestServer.status(404, Map.of()));
        fullText = true;
        FullText poll = new FullText(pages(), now, nanos::get);
        FeedState.Seen sent = FeedState.Seen.of(server.at("/hangs").toString(), "", "text", 1);

        assertThat(poll.pulled(server.at("/hangs"), sent)).isEqualTo(new FullText.Waits(sent.asked(now)));
        assertThat(poll.pulled(server.at("/hangs"), sent))
                .isEqualTo(new FullText.Waits(sent.asked(FeedState.Seen.NOT_ASKED)));
        assertThat(requestsFor("/hangs")).isOne();
        poll.complete(summaryItem(), Optional.empty());
        assertThat(requestsFor("/page")).isOne();
    }

    @Test
    void changeWhoseTurnDoesNotComeDoesNotLapse() throws Exception {
        fullText = true;
        AtomicLong nanos = new AtomicLong();
        FullText poll = new FullText(pages(), START.plus(Duration.ofHours(7)), nanos::get);
        nanos.set(Duration.ofSeconds(60).toNanos());
        FeedState.Seen waiting = FeedState.Seen.of("id", "", "text", 1).waiting(START);

        assertThat(poll.complete(summaryItem(), Optional.of(waiting))).isEqualTo(new FullText.Waits(waiting));
    }

    @Test
    void articleThatAgesOutAfterItWasListedAgainIsNotAskedFor() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/back", TestServer.status(503, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/back") + full("/older"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(state);
        assertThat(state.seen()).extracting(FeedState.Seen::askedSince).containsExactly(null, now);
        server.replace(
                "/feed", TestServer.text(rss(full("/older") + full("/back").replace("Word", "Other"))));
        state = poll(state);
        assertThat(state.seen()).extracting(FeedState.Seen::askedSince).containsOnlyNulls();
        server.replace("/feed", TestServer.text(rss(full("/older"))));

        poll(state);

        assertThat(requestsFor("/back")).isOne();
    }

    private ArticlePages pages() {
        return pages(new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent"))
                .orElseThrow();
    }

    private FeedItem summaryItem() {
        return FeedItem.of(
                new ItemPlace(Optional.empty(), Optional.of(server.at("/page"))),
                new ItemWords("Title", "Summary.", true),
                ItemDates.NONE,
                ItemLabels.NONE,
                Particulars.NONE,
                List.of());
    }

    private String full(String path) {
        return "<item><link>" + server.at(path) + "</link><content>" + "Word. ".repeat(300) + "</content></item>";
    }

    private List<String> withdrawn() {
        return collected.articles.stream()
                .filter(article -> article.status() == Article.Status.WITHDRAWN)
                .map(Article::id)
                .toList();
    }

    private long requestsFor(String path) {
        return server.requests.stream()
                .filter(request -> request.path().equals(path))
                .count();
    }
}
