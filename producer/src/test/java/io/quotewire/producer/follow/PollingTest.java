package io.quotewire.producer.follow;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.page.Robots;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** A server of the test's own with one feed, polled by hand at a time of the test's choice. */
abstract class PollingTest {
    static final Instant START = Instant.parse("2026-03-03T12:00:00Z");

    final TestServer server = new TestServer();
    final Collected collected = new Collected();
    HostTurns turns = new HostTurns(Duration.ZERO);
    Instant now = START;
    boolean fullText;

    @AfterEach
    void stop() {
        server.close();
    }

    FeedState fresh() {
        return FeedState.fresh(server.at("/feed").toString(), now);
    }

    FeedState poll(FeedState before) throws InterruptedException {
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent");
        FeedPoller poller =
                new FeedPoller(fetcher, turns, pages(fetcher), PollPace.PUBLIC, Clock.fixed(now, ZoneOffset.UTC));
        return poller.poll(FeedConfig.of(server.at("/feed")), before, collected);
    }

    Optional<ArticlePages> pages(Fetcher fetcher) {
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

    /** An item whose text is a summary of a page on the server. */
    String summary(String date) {
        return rss("<item><title>Dam holds</title><link>" + server.at("/page") + "</link><pubDate>" + date
                + "</pubDate><description>Wardens walked along the dam all night.</description></item>");
    }

    /** An item that has its whole text. */
    String full(String path) {
        return fullAt(server.at(path).toString());
    }

    static String fullAt(String address) {
        return "<item><link>" + address + "</link><content>" + "Word. ".repeat(300) + "</content></item>";
    }

    long requestsFor(String path) {
        return server.requests.stream()
                .filter(request -> request.path().equals(path))
                .count();
    }
}
