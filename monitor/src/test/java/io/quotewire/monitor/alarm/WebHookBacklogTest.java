package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for an HTTP server that does not answer for long. */
class WebHookBacklogTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);

    private final BlockingQueue<JsonNode> got = new LinkedBlockingQueue<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountDownLatch up = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        up.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            got.add(Json.mapper().readTree(exchange.getRequestBody().readAllBytes()));
            up.await();
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void thousandNoticesWaitAndOfMoreTheOldestAreDropped() throws Exception {
        try (WebHook hook = hook()) {
            hook.accept(notice("lag > 1", "0"));
            next();
            changes(hook, 1_003);
            assertThat(registry.get("quotewire.hook.waiting").gauge().value()).isEqualTo(1_000);
            up.countDown();

            for (int i = 4; i <= 1_003; i++) {
                assertThat(next().get("state").asText()).isEqualTo(Integer.toString(i));
            }
        }
        assertThat(counted("dropped")).isEqualTo(3);
        assertThat(counted("taken")).isEqualTo(1_001);
    }

    @Test
    void lastNoticeOfAConditionOutlastsOneThatChangesAThousandTimes() throws Exception {
        try (WebHook hook = hook()) {
            hook.accept(notice("lag > 1", "0"));
            next();
            hook.accept(notice("brokers < 3", "begun"));
            changes(hook, 1_001);
            up.countDown();

            assertThat(next().get("condition").asText()).isEqualTo("brokers < 3");
            for (int i = 3; i <= 1_001; i++) {
                assertThat(next().get("state").asText()).isEqualTo(Integer.toString(i));
            }
        }
        assertThat(counted("dropped")).isEqualTo(2);
    }

    private WebHook hook() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return new WebHook(address, registry, new WebHook.Timing(LONG, List.of(), LONG));
    }

    private static void changes(WebHook hook, int times) {
        for (int i = 1; i <= times; i++) {
            hook.accept(notice("lag > 1", Integer.toString(i)));
        }
    }

    private static Notice notice(String condition, String state) {
        return new Notice(condition, state, 61.0, NOW, NOW);
    }

    private JsonNode next() throws InterruptedException {
        JsonNode notice = got.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        assertThat(notice).as("a notice").isNotNull();
        return notice;
    }

    private double counted(String outcome) {
        return registry.get("quotewire.hook.notices")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
