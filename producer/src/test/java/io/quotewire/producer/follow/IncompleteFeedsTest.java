package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FeedStatus;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feeds that answer, and of which not all can be read: told once until it changes, and shown until it is over. */
class IncompleteFeedsTest extends PollingTest {
    private static final String WHOLE = rss(item("1", "First."), item("2", "Second."));
    private static final String CUT_OFF = WHOLE.substring(0, WHOLE.indexOf("Second"));
    private static final String CUT_OFF_SAID = "cut off in the middle: its last item is left out";

    @Test
    void truncationIsReportedOnceUntilTheFeedIsComplete() throws Exception {
        server.on("/feed", TestServer.text(CUT_OFF));
        FeedState state = poll(poll(fresh()));
        assertThat(collected.warnings).extracting(Refusal::reason).containsExactly(CUT_OFF_SAID);

        server.replace("/feed", TestServer.text(WHOLE));
        state = poll(state);
        server.replace("/feed", TestServer.text(CUT_OFF));
        poll(state);

        assertThat(collected.warnings).hasSize(2);
        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.");
    }

    @Test
    void statusIsIncompleteUntilTheFeedIsComplete() throws Exception {
        server.on("/feed", TestServer.text(CUT_OFF));
        FeedState state = poll(fresh());
        assertThat(FeedStatus.of(state, now))
                .extracting(FeedStatus::condition, FeedStatus::incomplete)
                .containsExactly(FeedStatus.FeedCondition.INCOMPLETE, CUT_OFF_SAID);

        server.replace("/feed", TestServer.text(WHOLE));
        state = poll(state);

        assertThat(FeedStatus.of(state, now))
                .extracting(FeedStatus::condition, FeedStatus::incomplete)
                .containsExactly(FeedStatus.FeedCondition.OK, null);
    }

    @Test
    void unchangedTruncatedFeedIsPolledLessOften() throws Exception {
        server.on("/feed", TestServer.text(CUT_OFF));
        FeedState state = poll(fresh());
        long first = state.polls().rhythm().intervalSeconds();
        FeedState again = poll(poll(state));
        assertThat(again.polls().rhythm().intervalSeconds()).isGreaterThan(first);

        server.replace("/feed", TestServer.text("<rss><channel><title>The Wi"));
        state = poll(again);

        assertThat(FeedStatus.of(state, now).incomplete()).isNotEqualTo(CUT_OFF_SAID);
        assertThat(state.polls().rhythm().intervalSeconds())
                .isEqualTo(PollPace.PUBLIC.shortest().toSeconds());
    }

    @Test
    void failureInBetweenDoesNotRepeatTheReport() throws Exception {
        server.on("/feed", TestServer.text(CUT_OFF));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.status(500, Map.of()));
        state = poll(state);
        assertThat(FeedStatus.of(state, now).condition()).isEqualTo(FeedStatus.FeedCondition.FAILING);
        server.replace("/feed", TestServer.text(CUT_OFF));
        now = now.plus(Duration.ofHours(1));

        poll(state);

        assertThat(collected.warnings)
                .hasSize(2)
                .filteredOn(said -> said.reason().equals(CUT_OFF_SAID))
                .hasSize(1);
    }

    @Test
    void truncatedSitemapMakesItsIndexIncomplete() throws Exception {
        server.on("/feed", TestServer.text("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>"));
        server.on("/news.xml", TestServer.text("<urlset><url><loc>/a/1</loc></url><url><loc>/a/2"));

        FeedState state = poll(fresh());

        assertThat(FeedStatus.of(state, now).incomplete()).isEqualTo(server.at("/news.xml") + ": " + CUT_OFF_SAID);
    }

    /** What is kept of it is cut. */
    @Test
    void manyTruncatedSitemapsAreReportedOnce() throws Exception {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            String part = "/news-of-the-valley-and-of-the-hills-around-it-" + i + ".xml";
            parts.append("<sitemap><loc>").append(part).append("</loc></sitemap>");
            server.on(part, TestServer.text("<urlset><url><loc>/a/" + i + "</loc></url><url><loc>/b"));
        }
        server.on("/feed", TestServer.text("<sitemapindex>" + parts + "</sitemapindex>"));

        poll(poll(fresh()));

        assertThat(collected.warnings)
                .extracting(Refusal::reason)
                .filteredOn(reason -> reason.contains(CUT_OFF_SAID))
                .singleElement()
                .asString()
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void truncationOfAJsonFeedIsReportedOnce() throws Exception {
        String one = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\"}, ";
        server.on("/feed", TestServer.text(one));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(one + "{\"id\": \"2\"}, "));

        poll(state);

        assertThat(collected.warnings)
                .filteredOn(said -> said.reason().startsWith("cut off"))
                .hasSize(1);
    }

    @Test
    void tooLongFeedIsIncomplete() throws Exception {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i <= Listing.LONGEST; i++) {
            items.append("<item><guid>").append(i).append("</guid></item>");
        }
        server.on("/feed", TestServer.text(rss(items.toString())));

        FeedState state = poll(poll(fresh()));

        String said = "more than 32,000 items, of which the first 32,000 are followed";
        assertThat(FeedStatus.of(state, now).incomplete()).isEqualTo(said);
        assertThat(collected.warnings)
                .filteredOn(warning -> warning.reason().equals(said))
                .hasSize(1);
    }
}
