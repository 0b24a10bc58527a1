package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds longer than most, and sitemaps made of several. */
class LongFeedTest {
    private final TestServer server = new TestServer();
    private final Collected collected = new Collected();
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void stateOfTenThousandItemsFitsIntoARecord() throws Exception {
        server.on("/feed", TestServer.text(feed(0, 10_000)));
        FeedState state = poll(FeedState.fresh(server.at("/feed").toString(), now));
        assertThat(collected.articles).hasSize(10_000);
        assertThat(Json.write(state).length).isLessThan(900_000);

        server.replace("/feed", TestServer.text(feed(100, 10_100)));
        poll(poll(state));

        assertThat(collected.articles).hasSize(10_100);
    }

    @Test
    void changedItemFarDownALongFeedIsSentAgain() throws Exception {
        server.on("/feed", TestServer.text(feed(0, 3_000)));
        FeedState state = poll(FeedState.fresh(server.at("/feed").toString(), now));
        long before = revision("https://wire.example/a/5");
        now = now.plusSeconds(60);

        server.replace("/feed", TestServer.text(feed(0, 3_000).replace("Text 5.", "Corrected.")));
        poll(state);

        assertThat(collected.articles).hasSize(3_001);
        assertThat(revision("https://wire.example/a/5")).isGreaterThan(before);
    }

    @Test
    void recentSitemapsOnTheHostOfAnIndexAreFollowed() throws Exception {
        server.on(
                "/index.xml",
                TestServer.text(index(
                        part(server.at("/old.xml").toString(), "2020-01-01"),
                        part(server.at("/pages.xml").toString(), "2026-03-04T09:00:00Z"),
                        part("https://elsewhere.example/news.xml", "2026-03-04T09:00:00Z"),
                        part(server.at("/news.xml").toString(), ""),
                        part(server.at("/index.xml").toString(), ""),
                        part(server.at("/missing.xml").toString(), ""))));
        server.on("/news.xml", TestServer.text(sitemap("one")));
        server.on("/pages.xml", TestServer.text(sitemap("two")));
        server.on("/missing.xml", TestServer.status(404, Map.of()));

        FeedState state = poll(FeedState.fresh(server.at("/index.xml").toString(), now));

        assertThat(state.polls().trouble().failures()).isZero();
        assertThat(server.requests)
                .extracting(TestServer.Request::path)
                .containsExactly("/index.xml", "/news.xml", "/pages.xml", "/index.xml", "/missing.xml");
        assertThat(state.seen()).extracting(FeedState.Seen::id).contains("https://wire.example/one");
        assertThat(collected.warnings)
                .extracting(warning -> warning.reason())
                .anySatisfy(reason -> assertThat(reason).endsWith("/missing.xml: HTTP status 404"));
    }

    private long revision(String id) {
        List<Article> versions = collected.articles.stream()
                .filter(article -> article.id().equals(id))
                .toList();
        return Optional.ofNullable(versions.get(versions.size() - 1).revision()).orElse(0L);
    }

    private FeedState poll(FeedState before) throws InterruptedException {
        FeedPoller poller = new FeedPoller(
                new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent"),
                new HostTurns(Duration.ZERO),
                Optional.empty(),
                PollPace.PUBLIC,
                Clock.fixed(now, ZoneOffset.UTC));
        return poller.poll(FeedConfig.of(URI.create(before.address())), before, collected);
    }

    /** Newest first, as feeds are. */
    private static String feed(int from, int to) {
        StringBuilder items = new StringBuilder();
        for (int i = to - 1; i >= from; i--) {
            items.append(PollingTest.item(Integer.toString(i), "Text " + i + "."));
        }
        return PollingTest.rss(items.toString());
    }

    private static String index(String... parts) {
        return "<sitemapindex>" + String.join("", parts) + "</sitemapindex>";
    }

    private static String part(String address, String modified) {
        return "<sitemap><loc>" + address + "</loc><lastmod>" + modified + "</lastmod></sitemap>";
    }

    private static String sitemap(String page) {
        return "<urlset><url><loc>https://wire.example/" + page + "</loc><news:news><news:title>T</news:title>"
                + "</news:news></url></urlset>";
    }
}
