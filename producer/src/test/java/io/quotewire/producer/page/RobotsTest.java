package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.Reach;
import io.quotewire.producer.web.TestServer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private final TestServer server = new TestServer();
    private final Robots robots = new Robots(
            new Fetcher(FetchLimits.PUBLIC.with(new Reach(true, false)), "test-agent"), "quotewire", Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void rulesForUsWinOverRulesForAllAndAreAskedForOnce() throws Exception {
        server.on("/robots.txt", TestServer.text("""
                User-agent: *
                Disallow: /
                User-agent: quotewire
                Disallow: /private
                Crawl-delay: 2
                """));

        assertThat(robots.ask(server.at("/news")).allowed()).isTrue();
        assertThat(robots.ask(server.at("/news")).delay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(robots.ask(server.at("/private/a")).allowed()).isFalse();
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void aSiteWithoutTheFileAllowsAll() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));

        assertThat(robots.ask(server.at("/news")).allowed()).isTrue();
    }

    @Test
    void aSiteThatFailsToSayAllowsNothingForNow() throws Exception {
        server.on("/robots.txt", TestServer.status(500, Map.of()));

        Robots.Answer answer = robots.ask(server.at("/news"));
        assertThat(answer.allowed()).isFalse();
        assertThat(answer.later()).isTrue();
    }
}
