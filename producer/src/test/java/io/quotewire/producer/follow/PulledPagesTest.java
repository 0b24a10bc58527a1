package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that a feed no longer lists, and what their pages say. */
class PulledPagesTest extends PollingTest {
    @BeforeEach
    void readPages() {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        fullText = true;
    }

    @Test
    void pulledArticleWhosePageIsGoneIsWithdrawn() throws Exception {
        server.on("/gone", TestServer.text(""));
        String gone = full("/gone");
        String older = full("/older");
        FeedState state = pollOf(gone, older);
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
        server.on("/gone", TestServer.status(410, Map.of()));
        String gone = full("/gone");
        String older = full("/older");
        FeedState state = pollOf(gone, older);
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
        server.on("/gone", TestServer.status(503, Map.of()));
        server.on("/down", TestServer.status(503, Map.of()));
        FeedState state = pollOf(full("/gone") + full("/down") + full("/older"));
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
        StringBuilder pulled = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            server.on("/gone" + i, TestServer.status(410, Map.of()));
            pulled.append(full("/gone" + i));
        }
        FeedState state = pollOf(pulled + full("/older"));
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
        server.on("/gone", TestServer.status(410, Map.of()));
        FeedState state = pollOf(full("/gone") + full("/older"));
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
        server.on("/back", TestServer.status(503, Map.of()));
        FeedState state = pollOf(full("/back") + full("/older"));
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
        StringBuilder pulled = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            server.on("/" + (char) ('a' + i), TestServer.status(i < 10 ? 503 : 410, Map.of()));
            pulled.append(full("/" + (char) ('a' + i)));
        }
        FeedState state = pollOf(pulled + full("/older"));
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(state);
        assertThat(withdrawn()).isEmpty();

        poll(state);

        assertThat(withdrawn())
                .containsExactly(server.at("/k").toString(), server.at("/l").toString());
    }

    @Test
    void pulledArticlesWhosePagesDoNotAnswerLeaveTurnsToTheOthers() throws Exception {
        StringBuilder pulled = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            server.on("/" + i, TestServer.status(503, Map.of()));
            pulled.append(full("/" + i));
        }
        FeedState state = pollOf(pulled + full("/older"));
        server.replace("/feed", TestServer.text(rss(full("/older"))));
        state = poll(poll(state));
        server.replace("/19", TestServer.status(410, Map.of()));

        for (int polls = 0; polls < 100 && withdrawn().isEmpty(); polls++) {
            state = poll(state);
        }

        assertThat(withdrawn()).containsExactly(server.at("/19").toString());
    }

    @Test
    void articleThatAgesOutAfterItWasListedAgainIsNotAskedFor() throws Exception {
        server.on("/back", TestServer.status(503, Map.of()));
        FeedState state = pollOf(full("/back") + full("/older"));
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

    /** The state after the first poll of a feed of these items. */
    private FeedState pollOf(String... items) throws InterruptedException {
        server.on("/feed", TestServer.text(rss(items)));
        return poll(fresh());
    }

    private List<String> withdrawn() {
        return collected.articles.stream()
                .filter(article -> article.status() == Article.Status.WITHDRAWN)
                .map(Article::id)
                .toList();
    }
}
