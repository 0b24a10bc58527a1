package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.monitor.alarm.WebHook.Timing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What becomes of several notices that were not taken. */
class WebHookOverdueTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final BlockingQueue<HookServer.Answer> answers = new LinkedBlockingQueue<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private HookServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HookServer.start(() -> {
            HookServer.Answer answer = answers.poll();
            return answer == null ? HookServer.status(204) : answer;
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noticeThatIsRefusedForEverHoldsBackNoOther() throws Exception {
        answers.addAll(List.of(HookServer.status(500), HookServer.status(500), HookServer.status(204)));
        answers.add(HookServer.status(400));
        try (WebHook hook = hook(List.of(), LONG)) {
            hook.accept(notice("lag > 1", "begun"));
            hook.accept(notice("brokers < 3", "begun"));
            hook.accept(notice("members < 1", "begun"));

            assertThat(List.of(next(), next(), next(), next(), next()))
                    .containsExactly(
                            "lag > 1 begun",
                            "brokers < 3 begun",
                            "members < 1 begun",
                            "lag > 1 begun",
                            "brokers < 3 begun");
        }
        assertThat(counted("taken")).isEqualTo(2);
    }

    @Test
    void overdueNoticeIsPostedAgainThoughOthersKeepComing() throws Exception {
        long end = System.nanoTime() + LONG.toNanos();
        for (int i = 0; i < 100_000; i++) {
            answers.add(HookServer.status(500));
        }
        try (WebHook hook = hook(List.of(), SHORT)) {
            hook.accept(notice("brokers < 3", "begun"));
            next();
            String last = "";
            for (int i = 0; !last.equals("brokers < 3 begun") && System.nanoTime() < end; i++) {
                hook.accept(notice("lag > 1", Integer.toString(i)));
                last = next();
            }
            assertThat(last).isEqualTo("brokers < 3 begun");
        }
    }

    @Test
    void outdatedNoticeIsNotPostedAndCountsOnce() throws Exception {
        answers.addAll(List.of(HookServer.status(500), HookServer.status(500), HookServer.status(204)));
        answers.add(exchange -> {
            server.hang();
            exchange.sendResponseHeaders(204, -1);
        });
        try (WebHook hook = hook(List.of(), LONG)) {
            hook.accept(notice("lag > 1", "begun"));
            hook.accept(notice("brokers < 3", "begun"));
            hook.accept(notice("members < 1", "begun"));
            for (int i = 0; i < 4; i++) {
                next();
            }
            hook.accept(notice("lag > 1", "ended"));
            hook.accept(notice("brokers < 3", "ended"));
            server.release();

            assertThat(List.of(next(), next())).containsExactly("lag > 1 ended", "brokers < 3 ended");
        }
        assertThat(counted("given_up")).isEqualTo(2);
        assertThat(counted("taken")).isEqualTo(3);
    }

    @Test
    void closedHookPromisesNoFurtherPost() throws Exception {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger(WebHook.class);
        log.addAppender(said);
        answers.add(HookServer.status(503));
        answers.add(HookServer.status(503));
        WebHook hook = hook(List.of(Duration.ofDays(1)), LONG);
        hook.accept(notice("lag > 1", "begun"));
        next();
        hook.close();
        log.detachAppender(said);

        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("has begun: status 503; the monitor stops, so it is given up");
        assertThat(counted("given_up")).isOne();
    }

    private WebHook hook(List<Duration> pauses, Duration interval) {
        return new WebHook(server.address(), registry, new Timing(LONG, pauses, interval));
    }

    private String next() throws InterruptedException {
        var notice = server.next();
        return notice.get("condition").asText() + " " + notice.get("state").asText();
    }

    private static Notice notice(String condition, String state) {
        return new Notice(condition, state, 61.0, NOW, NOW);
    }

    private double counted(String outcome) {
        return registry.get("quotewire.hook.notices")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
