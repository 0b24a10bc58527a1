package io.quotewire.streaming.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MetricsEndpointTest {
    private static final Settings ANY_PORT = Settings.of(Map.of("metrics.port", "0"));

    private final AtomicBoolean ready = new AtomicBoolean();
    private final PrometheusMeterRegistry registry = MeterRegistries.forService();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void servesMetersWithTheirDescriptions() throws Exception {
        registry.counter("quotewire.articles").increment();

        try (MetricsEndpoint endpoint = start(ANY_PORT)) {
            assertThat(get(endpoint, "/metrics").body())
                    .contains("quotewire_articles_total 1.0")
                    .contains("# HELP jvm_memory_used_bytes The amount of used memory");
        }
    }

    @Test
    void hostThatDoesNotExistIsNamed() {
        Settings settings = Settings.of(Map.of("metrics.host", "nosuch.invalid", "metrics.port", "0"));

        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(IOException.class)
                .hasMessage("metrics.host: no such host: nosuch.invalid");
    }

    @Test
    void describesMetersThatHaveNoDescription() {
        MeterRegistry meters = MeterRegistries.forService();

        meters.counter("kafka.some.total");
        Gauge.builder("kafka.other", () -> 1).description("").register(meters);

        assertThat(meters.getMeters())
                .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
    }

    @Test
    void readinessFollowsTheService() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT)) {
            assertThat(get(endpoint, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(get(endpoint, "/health/ready").body()).isEqualTo("DOWN: it starts\n");
            assertThat(get(endpoint, "/health/live").statusCode()).isEqualTo(200);

            ready.set(true);

            assertThat(get(endpoint, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(endpoint, "/elsewhere").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void servesFurtherDocumentsOfAService() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT)) {
            endpoint.serve("/facts", () -> "[1]".getBytes(StandardCharsets.UTF_8));

            HttpResponse<String> answer = get(endpoint, "/facts");

            assertThat(answer.body()).isEqualTo("[1]");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    @Test
    void withATokenOnlyHealthIsServedWithoutIt() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT.with(Map.of("metrics.token", "let-me-in")))) {
            endpoint.serve("/facts", () -> "[1]".getBytes(StandardCharsets.UTF_8));

            assertThat(get(endpoint, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(endpoint, "/metrics").statusCode()).isEqualTo(401);
            assertThat(get(endpoint, "/facts").statusCode()).isEqualTo(401);
            assertThat(get(endpoint, "/facts", "Authorization", "Bearer let-me-in")
                            .body())
                    .isEqualTo("[1]");
            assertThat(get(endpoint, "/metrics", "Authorization", "Bearer another")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void beyondLoopbackOnlyMetricsAreServedWithoutAToken() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT.with(Map.of("metrics.host", "0.0.0.0")))) {
            endpoint.serve("/facts", () -> "[1]".getBytes(StandardCharsets.UTF_8));
            String here = "http://127.0.0.1:" + URI.create(endpoint.address()).getPort();

            assertThat(status(here + "/metrics")).isEqualTo(200);
            assertThat(status(here + "/facts")).isEqualTo(401);
        }
    }

    @Test
    void onLoopbackRequestsForAnotherHostOrOriginAreRefused() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT);
                Socket rebound = connected(endpoint, "GET /metrics HTTP/1.0\r\nHost: evil.example\r\n\r\n")) {
            String answer = new String(rebound.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains(" 403 ").doesNotContain("jvm_");
            assertThat(get(endpoint, "/metrics", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void responsesForbidSniffingCachingAndFraming() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT)) {
            assertThat(get(endpoint, "/metrics").headers().map())
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"));
        }
    }

    @Test
    void slowClientsBlockNobodyAndAreDisconnected() throws Exception {
        try (MetricsEndpoint endpoint = start(ANY_PORT);
                Socket headless = connected(endpoint, "GET /health/live HTT");
                Socket another = connected(endpoint, "GET /health/live HTT");
                Socket bodiless = connected(endpoint, "POST /health/live HTTP/1.1\r\nContent-Length: 9\r\n\r\n")) {
            assertThat(get(endpoint, "/health/live").statusCode()).isEqualTo(200);
            for (Socket slow : List.of(headless, another, bodiless)) {
                assertThatCode(() -> slow.getInputStream().readAllBytes()).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void idleConnectionsAreLimitedAndClosed() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (MetricsEndpoint endpoint = start(ANY_PORT)) {
            for (int i = 0; i < 600; i++) {
                idle.add(connected(endpoint, ""));
            }
            for (Socket beyond : idle.subList(500, 600)) {
                assertThat(ended(beyond)).isTrue();
            }
            Socket first = idle.get(0);
            first.getOutputStream()
                    .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] answer = first.getInputStream().readNBytes(13);
            assertThat(new String(answer, StandardCharsets.US_ASCII))
                    .as("those within the limit are there for longer")
                    .isEqualTo("HTTP/1.1 200 ");
            for (Socket socket : idle.subList(1, 600)) {
                assertThat(ended(socket)).isTrue();
            }
            assertThat(get(endpoint, "/health/live").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    private static boolean ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    private static Socket connected(MetricsEndpoint endpoint, String sent) throws IOException {
        URI address = URI.create(endpoint.address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(300_000);
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void portInUseIsReportedWithItsSetting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThatThrownBy(() -> start(Settings.of(Map.of("metrics.port", port))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(port)
                    .hasMessageContaining("metrics.port");
        }
    }

    @Test
    void twoInstancesOnOneMachineUseDifferentPorts() throws Exception {
        Settings unset = Settings.of(Map.of());

        try (MetricsEndpoint first = start(unset);
                MetricsEndpoint second = start(unset)) {
            assertThat(first.address()).isNotEqualTo(second.address());
        }
    }

    private MetricsEndpoint start(Settings settings) throws IOException {
        return MetricsEndpoint.start(
                settings,
                "sink",
                9473,
                registry,
                new Health(() -> true, () -> ready.get() ? Optional.empty() : Optional.of("it starts")));
    }

    private int status(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> get(MetricsEndpoint endpoint, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(endpoint.address() + path));
        HttpRequest request = (headers.length == 0 ? builder : builder.headers(headers)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
