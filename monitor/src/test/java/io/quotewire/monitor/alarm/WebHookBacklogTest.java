package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.monitor.alarm.Alarms.Notice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for an HTTP server that does not answer for long. */
class WebHookBacklogTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private HookServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HookServer.start(() -> exchange -> {
            server.hang();
            exchange.sendResponseHeaders(204, -1);
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void thousandNoticesWaitAndOfMoreTheOldestAreDropped() throws Exception {
        try (WebHook hook = hook()) {
            hook.accept(notice("lag > 1", "0"));
            server.next();
            changes(hook, 1_003);
            assertThat(registry.get("quotewire.hook.waiting").gauge().value()).isEqualTo(1_000);
            server.release();

            for (int i = 4; i <= 1_003; i++) {
                assertThat(server.next().get("state").asText()).isEqualTo(Integer.toString(i));
            }
        }
        assertThat(counted("dropped")).isEqualTo(3);
        assertThat(counted("taken")).isEqualTo(1_001);
    }

    @Test
    void lastNoticeOfAConditionOutlastsOneThatChangesAThousandTimes() throws Exception {
        try (WebHook hook = hook()) {
            hook.accept(notice("lag > 1", "0"));
            server.next();
            hook.accept(notice("brokers < 3", "begun"));
            changes(hook, 1_001);
            server.release();

            assertThat(server.next().get("condition").asText()).isEqualTo("brokers < 3");
            for (int i = 3; i <= 1_001; i++) {
                assertThat(server.next().get("state").asText()).isEqualTo(Integer.toString(i));
            }
        }
        assertThat(counted("dropped")).isEqualTo(2);
    }

    private WebHook hook() {
        return new WebHook(server.address(), registry, new WebHook.Timing(LONG, List.of(), LONG));
    }

    private static void changes(WebHook hook, int times) {
        for (int i = 1; i <= times; i++) {
            hook.accept(notice("lag > 1", Integer.toString(i)));
        }
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
