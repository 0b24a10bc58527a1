package io.quotewire.producer.page;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.Fetcher;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what sites allow in robots.txt, cached for a day. A site without the file allows everything; one whose file
 * cannot be fetched allows nothing for the time being. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
public final class Robots {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration RETRIED = Duration.ofMinutes(30);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int SITES = 2_000;

    /** Says nothing about the file, unlike the other statuses that blame the request. */
    private static final int TOO_MANY_REQUESTS = 429;

    private static final int UNAVAILABLE = 503;

    private final Fetcher fetcher;
    private final String robotName;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES;
        }
    };

    private record Known(BaseRobotRules rules, Instant until) {}

    /**
     * A site's answer for an address.
     *
     * @param later whether the file could not be fetched, but may be later
     * @param delay between two requests
     */
    record Answer(boolean allowed, boolean later, Duration delay) {}

    /**
     * Uses the rules for this robot.
     *
     * @param robotName product token of the user agent, lower case
     */
    public Robots(Fetcher fetcher, String robotName, Clock clock) {
        this.fetcher = fetcher;
        this.robotName = robotName;
        this.clock = clock;
    }

    Answer ask(URI address) throws InterruptedException {
        BaseRobotRules rules = rules(address);
        Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return new Answer(
                rules.isAllowed(address.toString()),
                rules.isDeferVisits(),
                delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
    }

    private BaseRobotRules rules(URI address) throws InterruptedException {
        URI file = address.resolve("/robots.txt");
        String site = file.toString();
        synchronized (sites) {
            Known known = sites.get(site);
            if (known != null && known.until().isAfter(clock.instant())) {
                return known.rules();
            }
        }
        Known fetched = fetch(file);
        synchronized (sites) {
            sites.put(site, fetched);
        }
        return fetched.rules();
    }

    private Known fetch(URI file) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            Fetched answer = fetcher.get(file, Map.of());
            boolean there = answer.status() >= 200 && answer.status() < 300;
            BaseRobotRules rules = there
                    ? parser.parseContent(file.toString(), answer.body(), "text/plain", List.of(robotName))
                    : parser.failedFetch(answer.status() == TOO_MANY_REQUESTS ? UNAVAILABLE : answer.status());
            return new Known(rules, clock.instant().plus(rules.isDeferVisits() ? RETRIED : REMEMBERED));
        } catch (IOException e) {
            return new Known(parser.failedFetch(UNAVAILABLE), clock.instant().plus(RETRIED));
        }
    }
}
