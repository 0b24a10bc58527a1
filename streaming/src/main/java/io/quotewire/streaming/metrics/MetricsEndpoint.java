package io.quotewire.streaming.metrics;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.http.AccessPolicy;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code /metrics} in Prometheus' format, {@code /health/live} and {@code /health/ready} (200, or 503 with the
 * reason) on one port. A request must arrive within 5 s and its answer be read within 30 s; at most 500 connections are
 * kept, and idle ones are closed after 10 s. Health is served to everybody. If a token is set, all else requires it;
 * without one, all of it is served to this machine but only the metrics to others. Thread-safe.
 */
public final class MetricsEndpoint implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsEndpoint.class);
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    /** The most requests served concurrently; a slow client occupies one until it times out. */
    private static final int AT_ONCE = 32;

    static {
        // In seconds, read once, when the process creates its first server: the limits for receiving a request and
        // sending its answer. Without them a slow client would block its thread for good.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "30");
        // Idle connections would use up the file descriptors that the service needs itself: the most connections, and
        // the seconds after which an idle one is closed.
        System.setProperty("jdk.httpserver.maxConnections", "500");
        System.setProperty("sun.net.httpserver.idleInterval", "10");
    }

    private final HttpServer server;
    private final ExecutorService executor;
    private final AccessPolicy access;
    private final boolean open;

    private MetricsEndpoint(
            HttpServer server, Optional<String> token, PrometheusMeterRegistry registry, Health health) {
        this.server = server;
        this.access = new AccessPolicy(server.getAddress().getHostString(), token);
        this.open = token.isEmpty() && !server.getAddress().getAddress().isLoopbackAddress();
        this.executor = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "metrics-endpoint");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(executor);
        server.createContext("/metrics", exchange -> {
            if (open || passes(exchange)) {
                answer(exchange, 200, PROMETHEUS, registry.scrape());
            }
        });
        server.createContext(
                "/health/live",
                exchange ->
                        answer(exchange, health.live().getAsBoolean() ? Optional.empty() : Optional.of("an error")));
        server.createContext(
                "/health/ready", exchange -> answer(exchange, health.obstacle().get()));
        server.createContext(
                "/", exchange -> answer(exchange, 404, TEXT, "see /metrics, /health/live, /health/ready\n"));
    }

    /**
     * Starts serving on the port that is set; if none is, on the default port or, if that is in use, on any free one.
     *
     * @param service the service's name, for the log
     * @throws IOException if the host is unknown, or the port that is set cannot be bound; the message names it
     */
    public static MetricsEndpoint start(
            Settings settings, String service, int defaultPort, PrometheusMeterRegistry registry, Health health)
            throws IOException {
        MetricsEndpoint endpoint =
                new MetricsEndpoint(bind(settings, defaultPort), settings.http().metricsToken(), registry, health);
        Gauge.builder("quotewire.installation", () -> 1)
                .description("1; the prefix is that of the topics on which the service works")
                .tag("prefix", settings.topics().prefix())
                .register(registry);
        endpoint.server.start();
        LOG.info("{} serves metrics on {}", service, endpoint.address());
        return endpoint;
    }

    /** Serves JSON at another path, produced for each request, for facts about a service that are not metrics. */
    public void serve(String path, Supplier<byte[]> json) {
        server.createContext(path, exchange -> {
            if (open) {
                answer(exchange, 401, TEXT, "off loopback this needs a token: set metrics.token\n");
            } else if (passes(exchange)) {
                answer(exchange, 200, JSON, json.get());
            }
        });
    }

    /** Whether the request may be answered; if not, the refusal has been sent. */
    private boolean passes(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        if (!access.isLocal(headers.getFirst("Host"), headers.getFirst("Origin"))) {
            answer(exchange, 403, TEXT, "without a token this is served to this machine only, under its own name\n");
            return false;
        }
        if (!access.hasToken(headers.getFirst("Authorization"))) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            answer(exchange, 401, TEXT, "a token is needed: Authorization: Bearer …\n");
            return false;
        }
        return true;
    }

    /** The base address, as {@code http://127.0.0.1:9472}. */
    public String address() {
        return HostPort.of(server.getAddress()).url();
    }

    /** Stops serving at once. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private static HttpServer bind(Settings settings, int defaultPort) throws IOException {
        String host = settings.metricsHost();
        Optional<Integer> port = settings.metricsPort();
        if (port.isPresent()) {
            return bind(host, port.get());
        }
        try {
            return bind(host, defaultPort);
        } catch (BindException e) {
            return bind(host, 0);
        }
    }

    private static HttpServer bind(String host, int port) throws IOException {
        InetSocketAddress at = new InetSocketAddress(host, port);
        if (at.isUnresolved()) {
            throw new UnknownHostException("metrics.host: no such host: " + host);
        }
        try {
            return HttpServer.create(at, 0);
        } catch (BindException e) {
            BindException named = new BindException(
                    "cannot serve metrics on " + host + ':' + port + " (" + e.getMessage() + "); set metrics.port");
            named.initCause(e);
            throw named;
        }
    }

    private static void answer(HttpExchange exchange, Optional<String> obstacle) throws IOException {
        answer(
                exchange,
                obstacle.isEmpty() ? 200 : 503,
                TEXT,
                obstacle.map(it -> "DOWN: " + it).orElse("UP") + '\n');
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        answer(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
