package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.monitor.alarm.WebHook.Timing;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Notices as an HTTP server gets them that takes them, fails, or hangs. */
class WebHookTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final List<Duration> PAUSES = Collections.nCopies(4, Duration.ofMillis(20));

    private final Queue<HookServer.Answer> answers = new ArrayDeque<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private HookServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HookServer.start(this::answer);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noticesArePostedWhenAConditionBeginsAndEnds() throws Exception {
        try (WebHook hook = new WebHook(address(), registry)) {
            Alarms alarms = new Alarms(List.of(Condition.parse("brokers < 1")), hook);
            alarms.accept(brokers(1));
            alarms.unanswered(NOW.plusSeconds(5));
            alarms.unanswered(NOW.plusSeconds(10));
            alarms.accept(brokers(1));

            JsonNode begun = next();
            assertThat(begun.get("condition").asText()).isEqualTo("brokers < 1");
            assertThat(begun.get("state").asText()).isEqualTo("begun");
            assertThat(begun.get("value").asDouble()).isZero();
            assertThat(begun.get("since").asText()).isEqualTo(NOW.plusSeconds(5).toString());
            assertThat(next().get("state").asText()).isEqualTo("ended");
        }
        assertThat(server.isEmpty()).isTrue();
    }

    @Test
    void refusedNoticeIsRetriedBeforeLaterOnes() throws Exception {
        answers.add(HookServer.status(503));
        answers.add(HookServer.status(302));
        try (WebHook hook = new WebHook(address(), registry, new Timing(LONG, PAUSES, LONG))) {
            hook.accept(notice("begun"));
            hook.accept(notice("ended"));

            assertThat(List.of(next(), next(), next(), next()))
                    .extracting(notice -> notice.get("state").asText())
                    .containsExactly("begun", "begun", "begun", "ended");
        }
        assertThat(server.isEmpty()).isTrue();
    }

    @Test
    void failureIsLoggedWithoutSecrets() throws Exception {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger(WebHook.class);
        log.addAppender(said);
        answers.add(HookServer.status(307));
        URI secret = URI.create("http://name:password@127.0.0.1:" + address().getPort() + "/hook");
        try (WebHook hook = new WebHook(secret, registry, new Timing(LONG, List.of(), LONG))) {
            hook.accept(notice("begun"));
            next();
        } finally {
            log.detachAppender(said);
        }
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("has begun: status 307;")
                .doesNotContain("/hook", "password");
    }

    @Test
    void noticeThatWasNotTakenIsPostedAgainUntilItIs() throws Exception {
        for (int i = 0; i < PAUSES.size() + 3; i++) {
            answers.add(HookServer.status(500));
        }
        try (WebHook hook = new WebHook(address(), registry, new Timing(LONG, PAUSES, SHORT))) {
            hook.accept(notice("begun"));
            for (int i = 0; i <= PAUSES.size() + 3; i++) {
                assertThat(next().get("state").asText()).isEqualTo("begun");
            }
        }
        assertThat(server.isEmpty()).isTrue();
        assertThat(counted("taken")).isOne();
        assertThat(counted("given_up")).isZero();
    }

    @Test
    void overdueNoticeFollowsTheFirstThatIsTakenAgain() throws Exception {
        answers.add(HookServer.status(500));
        try (WebHook hook = new WebHook(address(), registry, new Timing(LONG, List.of(), LONG))) {
            hook.accept(notice("begun"));
            next();
            hook.accept(new Alarms.Notice("brokers < 3", "begun", 2.0, NOW, NOW));

            assertThat(next().get("condition").asText()).isEqualTo("brokers < 3");
            assertThat(next().get("condition").asText()).isEqualTo("lag_seconds > 60");
        }
    }

    @Test
    void overdueNoticeIsGivenUpWhenItsConditionChanges() throws Exception {
        answers.add(HookServer.status(500));
        try (WebHook hook = new WebHook(address(), registry, new Timing(LONG, List.of(), LONG))) {
            hook.accept(notice("begun"));
            next();
            hook.accept(notice("ended"));

            assertThat(next().get("state").asText()).isEqualTo("ended");
        }
        assertThat(server.isEmpty()).isTrue();
        assertThat(counted("given_up")).isOne();
    }

    @Test
    void hangingServerDelaysLaterNoticesOnlyForAWhile() throws Exception {
        answers.add(exchange -> server.hang());
        try (WebHook hook = new WebHook(address(), registry, new Timing(SHORT, PAUSES, LONG))) {
            hook.accept(notice("begun"));
            hook.accept(notice("ended"));

            assertThat(next().get("state").asText()).isEqualTo("begun");
            assertThat(next().get("state").asText()).isEqualTo("begun");
            while (!next().get("state").asText().equals("ended")) {
                // a slow machine may have given up one more answer
            }
        }
    }

    @Test
    void endlessResponseCountsAsAnswered() throws Exception {
        answers.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            server.hang();
        });
        try (WebHook hook = new WebHook(address(), registry, new Timing(LONG, PAUSES, LONG))) {
            hook.accept(notice("begun"));
            hook.accept(notice("ended"));

            assertThat(next().get("state").asText()).isEqualTo("begun");
            assertThat(next().get("state").asText()).isEqualTo("ended");
        }
    }

    private double counted(String outcome) {
        return registry.get("quotewire.hook.notices")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void closingDoesNotWaitForPauses() throws Exception {
        answers.add(HookServer.status(503));
        WebHook hook = new WebHook(address(), registry, new Timing(LONG, List.of(Duration.ofDays(1)), LONG));
        hook.accept(notice("begun"));
        hook.accept(notice("ended"));
        next();

        hook.close();

        assertThat(next().get("state").asText()).isEqualTo("ended");
    }

    @Test
    void noticeAfterCloseIsNotPosted() throws Exception {
        WebHook hook = new WebHook(address(), registry);
        hook.accept(notice("begun"));
        next();
        hook.close();

        hook.accept(notice("ended"));

        assertThat(registry.get("quotewire.hook.waiting").gauge().value()).isZero();
        assertThat(counted("taken")).isOne();
        assertThat(counted("dropped")).isZero();
        assertThat(server.isEmpty()).isTrue();
    }

    private HookServer.Answer answer() {
        synchronized (answers) {
            return answers.isEmpty() ? HookServer.status(204) : answers.remove();
        }
    }

    private JsonNode next() throws InterruptedException {
        return server.next();
    }

    private URI address() {
        return server.address();
    }

    private static Alarms.Notice notice(String state) {
        return new Alarms.Notice("lag_seconds > 60", state, 61.0, NOW, NOW);
    }

    private static Snapshot brokers(int brokers) {
        return Snapshot.of(NOW, KafkaState.of(brokers, List.of(), List.of()), NewsState.NOTHING, List.of());
    }
}
