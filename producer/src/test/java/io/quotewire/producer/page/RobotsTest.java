package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.TestServer;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private final TestServer server = new TestServer();
    private final Robots robots = new Robots(
            new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent"),
            "quotewire",
            Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void rulesForOurAgentOverrideGeneralOnesAndAreCached() throws Exception {
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

    /** RFC 9309, section 2.2.2: rules and addresses are compared as if percent-encoded alike. */
    @ParameterizedTest
    @CsvSource({
        "/%7Ejoe/, /~joe/a, false",
        "/~joe/, /%7Ejoe/a, false",
        "/caf%c3%a9, /caf%C3%A9/a, false",
        "/café, /caf%C3%A9/a, false",
        "/caf%C3%A9, /café/a, false",
        "/%61bc, /abc, false",
        "/*%2Egif$, /x.gif, false",
        "/a%2Fb, /a/b, true"
    })
    void percentEncodedRulesMatch(String rule, String path, boolean allowed) throws Exception {
        server.on("/robots.txt", TestServer.text("User-agent: *\nDisallow: " + rule + "\n"));

        URI address =
                WebAddress.parse(server.at("/").toString() + path.substring(1)).orElseThrow();
        assertThat(robots.ask(address).allowed()).isEqualTo(allowed);
    }

    @Test
    void siteWithoutRobotsAllowsEverything() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));

        assertThat(robots.ask(server.at("/news")).allowed()).isTrue();
    }

    @Test
    void robotsThatAreAskedForTooOftenForbidEverythingForNow() throws Exception {
        server.on("/robots.txt", TestServer.status(429, Map.of()));

        Robots.Answer answer = robots.ask(server.at("/news"));

        assertThat(answer.allowed()).isFalse();
        assertThat(answer.later()).isTrue();
    }

    @Test
    void failureToFetchRobotsForbidsEverythingForNow() throws Exception {
        server.on("/robots.txt", TestServer.status(500, Map.of()));

        Robots.Answer answer = robots.ask(server.at("/news"));
        assertThat(answer.allowed()).isFalse();
        assertThat(answer.later()).isTrue();
    }
}
