package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.OffLimits;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds that are gone, moved, broken or asked too often, and when they are asked again. */
class FeedFailuresTest extends PollingTest {
    @Test
    void deadFeedIsReportedOnceADay() throws Exception {
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
    void endOfADeadFeedIsReported() throws Exception {
        server.on("/feed", TestServer.status(500, Map.of()));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.status(410, Map.of()));

        poll(state);

        assertThat(collected.warnings).hasSize(2);
    }

    @Test
    void failureOfAFeedThatIsNoLongerRefusedIsReported() throws Exception {
        FeedFailure refused =
                new FeedFailure("refused", Optional.empty(), false, Optional.of(OffLimits.PRIVATE_NETWORK));
        FeedState state = new PollOutcome(PollPace.PUBLIC, fresh(), now).failed(refused);
        assertThat(new PollOutcome(PollPace.PUBLIC, state, now).isNews(refused)).isFalse();
        server.on("/feed", TestServer.status(404, Map.of()));

        poll(poll(state));

        assertThat(collected.warnings).hasSize(1);
    }

    @Test
    void failingFeedThatIsNowRefusedIsReported() throws Exception {
        server.on("/feed", TestServer.status(500, Map.of()));
        FeedState state = poll(fresh());
        FeedFailure refused =
                new FeedFailure("refused", Optional.empty(), false, Optional.of(OffLimits.PRIVATE_NETWORK));

        PollOutcome outcome = new PollOutcome(PollPace.PUBLIC, state, now);
        assertThat(outcome.isNews(refused)).isTrue();
        assertThat(new PollOutcome(PollPace.PUBLIC, outcome.failed(refused), now).isNews(refused))
                .isFalse();
    }

    @Test
    void retryAfterIsHonouredAndFailuresBackOff() throws Exception {
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
    void tooManyRequestsPausesAllFeedsOfTheHost() throws Exception {
        server.on("/feed", TestServer.status(429, Map.of("Retry-After", "7200")));
        server.on("/other", TestServer.text(rss(item("1", "First."))));
        poll(fresh());

        FeedState other = poll(FeedState.fresh(server.at("/other").toString(), now));

        assertThat(other.polls().times().nextPollAt()).isBetween(START.plusSeconds(7000), START.plusSeconds(7200));
        assertThat(other.polls().trouble().failures()).isZero();
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void tooManyRequestsForSitemapsPauseTheHost() throws Exception {
        server.on(
                "/feed",
                TestServer.text("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + server.at("/news-1.xml") + "</loc></sitemap><sitemap><loc>" + server.at("/news-2.xml")
                        + "</loc></sitemap></sitemapindex>"));
        server.on("/news-1.xml", TestServer.status(429, Map.of("Retry-After", "7200")));
        server.on("/news-2.xml", TestServer.status(429, Map.of("Retry-After", "7200")));
        FeedState index = poll(fresh());

        FeedState again = poll(index);

        assertThat(again.polls().times().nextPollAt()).isBetween(START.plusSeconds(7000), START.plusSeconds(7200));
        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly("/feed", "/news-1.xml");
    }

    @Test
    void pollingWishesApplyAfterNotModified() throws Exception {
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
    void failureBehindARedirectNamesWhereItLeads() throws Exception {
        server.on("/feed", TestServer.status(301, Map.of("Location", "/login?user=a")));
        server.on("/login", TestServer.text("<html><p>Log in</p></html>"));

        FeedState state = poll(fresh());

        assertThat(state.polls().trouble().lastError())
                .isEqualTo("a web page, not a feed, and it names none, at " + server.at("/login?user=a")
                        + " to which it leads");
        server.replace("/login", TestServer.status(404, Map.of()));
        assertThat(poll(state).polls().trouble().lastError())
                .isEqualTo("HTTP status 404, at " + server.at("/login?user=a") + " to which it leads");
        server.replace("/feed", TestServer.status(404, Map.of()));
        assertThat(poll(state).polls().trouble().lastError()).isEqualTo("HTTP status 404");
    }

    @Test
    void redirectThatNoLongerLeadsToAFeedIsForgotten() throws Exception {
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
    void goneFeedEnds() throws Exception {
        server.on("/feed", TestServer.status(410, Map.of()));

        assertThat(poll(fresh()).ended()).isTrue();
    }

    @Test
    void permanentRedirectIsRemembered() throws Exception {
        server.on("/feed", TestServer.status(301, Map.of("Location", "/moved")));
        server.on("/moved", TestServer.text(rss(item("1", "First."))));
        FeedState state = poll(fresh());

        poll(state);

        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly("/feed", "/moved", "/moved");
    }

    @Test
    void pageThatLinksToItselfAsAFeedIsAnError() throws Exception {
        String page = "<html><link rel='alternate' type='application/rss+xml' href='/feed'><p>A page</p></html>";
        server.on("/feed", TestServer.text(page));
        FeedState state = poll(fresh());
        assertThat(state.polls().movedTo()).isEqualTo(server.at("/feed").toString());

        for (int i = 0; i < 10; i++) {
            state = poll(state);
        }

        assertThat(state.polls().trouble().lastError()).isEqualTo("a web page, not a feed");
        assertThat(state.polls().trouble().failures()).isGreaterThan(5);
        assertThat(state.polls().times().lastSuccessAt()).isNull();
        assertThat(collected.warnings)
                .extracting(Object::toString)
                .containsExactly(
                        server.at("/feed") + ": a web page, not a feed; it names " + server.at("/feed"),
                        server.at("/feed") + ": a web page, not a feed");
    }

    @Test
    void brokenFeedIsReportedOncePerReason() throws Exception {
        server.on("/feed", TestServer.text("hello"));

        poll(poll(fresh()));

        assertThat(collected.warnings).singleElement().hasToString(server.at("/feed") + ": not a feed");
    }
}
