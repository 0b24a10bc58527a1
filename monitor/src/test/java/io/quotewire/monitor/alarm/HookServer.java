package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** An HTTP server that keeps the notices posted to it, whatever it answers. */
final class HookServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;

    private final BlockingQueue<JsonNode> notices = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** How it answers one request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private HookServer(Supplier<Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/hook", exchange -> {
            try (exchange) {
                JsonNode notice =
                        Json.mapper().readTree(exchange.getRequestBody().readAllBytes());
                Answer answer = answers.get();
                notices.add(notice);
                answer.to(exchange);
            }
        });
    }

    /** Starts one; the supplier is asked for the answer to each request, by several threads. */
    static HookServer start(Supplier<Answer> answers) throws IOException {
        HookServer hook = new HookServer(answers);
        hook.server.start();
        return hook;
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Waits until {@link #release}, or until the server is closed. */
    void hang() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void release() {
        released.countDown();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    /** The next notice; waits for it. */
    JsonNode next() throws InterruptedException {
        JsonNode notice = notices.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(notice).as("a notice").isNotNull();
        return notice;
    }

    /** Whether every notice has been taken by {@link #next}. */
    boolean isEmpty() {
        return notices.isEmpty();
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }
}
