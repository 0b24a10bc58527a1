package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles whose pages answer 404: gone, or only missing because their site is in trouble. */
class MissingPagesTest extends PollingTest {
    private static final TestServer.Answer THERE = TestServer.text("<html><p>Words.</p></html>");
    private static final TestServer.Answer MISSING = TestServer.status(404, Map.of());
    private static final Duration LATER = Duration.ofMinutes(10);

    @BeforeEach
    void readPages() {
        server.on("/robots.txt", MISSING);
        fullText = true;
    }

    @Test
    void articleIsWithdrawnIfItsPageIsStillMissingLater() throws Exception {
        server.on("/older", THERE);
        FeedState state = pulled(1, "/older");
        assertThat(withdrawn()).isEmpty();
        now = now.plus(LATER).minusSeconds(1);
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        now = now.plusSeconds(1);
        state = poll(state);
        assertThat(withdrawn()).containsExactly(server.at("/0").toString());
        now = now.plus(LATER);
        poll(state);
        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void articleWhosePageIsBackIsAskedForNoMore() throws Exception {
        server.on("/older", THERE);
        FeedState state = pulled(1, "/older");
        server.replace("/0", THERE);
        now = now.plus(LATER);
        state = poll(state);

        assertThat(state.seen()).allSatisfy(item -> assertThat(item).isEqualTo(item.settled()));
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void siteInTroubleBetweenTwoLooksChangesNothing() throws Exception {
        server.on("/older", THERE);
        FeedState state = pulled(1, "/older");
        server.replace("/0", TestServer.status(503, Map.of()));
        now = now.plus(LATER);
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        server.replace("/0", MISSING);

        poll(state);

        assertThat(withdrawn()).containsExactly(server.at("/0").toString());
    }

    @Test
    void nothingIsWithdrawnOfASiteThatAnswers404ForEverything() throws Exception {
        FeedState state = pulled(2, "/older", "/oldest");

        for (int polls = 0; polls < 40; polls++) {
            now = now.plus(LATER);
            state = poll(state);
        }

        assertThat(withdrawn()).isEmpty();
        assertThat(requestsFor("/0")).as("for six hours").isEqualTo(37);
        assertThat(collected.warnings)
                .singleElement()
                .asString()
                .contains("an article stays although its page answers 404", "and 1 more");
    }

    @Test
    void nothingIsWithdrawnOfASiteOfWhichThereIsNoOtherThanMissingPages() throws Exception {
        FeedState state = pulled(2, elsewhere("/older"));
        now = now.plus(LATER);
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        server.replace("/1", THERE);

        poll(poll(state));

        assertThat(withdrawn()).containsExactly(server.at("/0").toString());
    }

    @Test
    void nothingIsWithdrawnOfASiteInTroubleWhoseArticlesAreLeftOutOneAfterTheOther() throws Exception {
        FeedState state = pulled(1, "/1", elsewhere("/older"));
        server.replace("/feed", TestServer.text(rss(fullAt(elsewhere("/older")))));
        server.on("/1", MISSING);
        now = now.plus(LATER.multipliedBy(6));
        for (int polls = 0; polls < 50; polls++) {
            state = poll(state);
            now = now.plus(LATER);
        }

        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void onlyPageOfASiteIsGoneIfItIsMissingTwice() throws Exception {
        FeedState state = pulled(1, elsewhere("/older"));
        now = now.plus(LATER);

        poll(state);

        assertThat(withdrawn()).containsExactly(server.at("/0").toString());
    }

    @Test
    void nothingIsWithdrawnOfASiteThatHasMoved() throws Exception {
        server.on("/0", MISSING);
        server.on(
                "/older",
                exchange -> (exchange.getRequestHeaders().getFirst("Host").startsWith("localhost") ? MISSING : THERE)
                        .give(exchange));
        server.on("/feed", TestServer.text(rss(moving(elsewhere("/0")) + moving(elsewhere("/older")))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(moving(server.at("/older").toString()))));
        state = poll(state);
        now = now.plus(LATER);

        poll(state);

        assertThat(requestsFor("/0")).isEqualTo(2);
        assertThat(withdrawn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 503})
    void nothingIsWithdrawnOfASiteWhoseOtherPagesDoNotAnswer(int status) throws Exception {
        server.on("/older", TestServer.status(status, Map.of()));
        FeedState state = pulled(1, "/older");
        now = now.plus(LATER);
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        server.replace("/older", THERE);

        poll(state);

        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void nothingIsWithdrawnIfMoreThanAThirdOfTheSiteIsMissing() throws Exception {
        server.on("/older", THERE);
        FeedState state = pulled(12, listed(22));
        for (int polls = 0; polls < 6; polls++) {
            now = now.plus(LATER);
            state = poll(state);
        }
        assertThat(withdrawn()).as("12 of 35").isEmpty();
        server.replace("/0", THERE);
        for (int polls = 0; polls < 20; polls++) {
            now = now.plus(LATER);
            state = poll(state);
        }

        assertThat(withdrawn()).as("11 of 35").hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void linkThatHasLongBeenDeadKeepsNothing() throws Exception {
        server.on("/there", THERE);
        FeedState state = pulled(1, "/there", "/dead");
        now = now.plus(LATER);

        poll(state);

        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void changedArticleIsWithdrawnIfItsPageIsStillMissingLater() throws Exception {
        server.on("/older", THERE);
        server.on(
                "/page",
                TestServer.text("<html><body><article><h1>Dam</h1>"
                        + "<p>Wardens walked along the dam all night, and the old wall held, she said.</p>".repeat(8)));
        String feed = summary("Mon, 02 Mar 2026 11:00:00 GMT").replace("</channel>", full("/older") + "</channel>");
        server.on("/feed", TestServer.text(feed));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed.replace("holds", "stands")));
        server.replace("/page", MISSING);
        state = poll(state);
        assertThat(withdrawn()).isEmpty();
        now = now.plus(LATER);

        poll(state);

        assertThat(withdrawn()).containsExactly(server.at("/page").toString());
    }

    /** The state after a poll in which the feed lists these no more whose pages are /0, /1 …, but others. */
    private FeedState pulled(int pulled, String... listed) throws InterruptedException {
        for (int i = 0; i < pulled; i++) {
            server.on("/" + i, MISSING);
        }
        String before = IntStream.range(0, pulled).mapToObj(i -> full("/" + i)).collect(Collectors.joining());
        String after = Stream.of(listed)
                .map(page -> page.startsWith("/") ? full(page) : fullAt(page))
                .collect(Collectors.joining());
        server.on("/feed", TestServer.text(rss(before + after)));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(after)));
        return poll(state);
    }

    /** A page under another name of the server. */
    private String elsewhere(String path) {
        return server.at(path).toString().replace("127.0.0.1", "localhost");
    }

    /** An item that keeps its guid wherever its page moves. */
    private static String moving(String address) {
        String guid = address.substring(address.lastIndexOf('/') + 1);
        return fullAt(address).replace("<link>", "<guid isPermaLink='false'>" + guid + "</guid><link>");
    }

    private static String[] listed(int further) {
        return Stream.concat(IntStream.range(0, further).mapToObj(i -> "/listed" + i), Stream.of("/older"))
                .toArray(String[]::new);
    }

    private List<String> withdrawn() {
        return collected.articles.stream()
                .filter(article -> article.status() == Article.Status.WITHDRAWN)
                .map(Article::id)
                .toList();
    }
}
