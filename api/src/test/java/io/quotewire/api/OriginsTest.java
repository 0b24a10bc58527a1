package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of other origins, and what each is told. */
class OriginsTest {
    private static final Origins DESK = new Origins(List.of("https://desk.example", "http://localhost:8080"));
    private static final Origins ANY = new Origins(List.of("*"));
    private static final Origins NONE = new Origins(List.of());

    @Test
    void configuredOriginsMayRead() {
        assertThat(DESK.invite("https://desk.example")).isTrue();
        assertThat(DESK.invite("http://localhost:8080")).isTrue();
        assertThat(DESK.invite("http://desk.example")).as("another scheme").isFalse();
        assertThat(DESK.invite("https://desk.example:8443")).as("another port").isFalse();
        assertThat(DESK.invite("https://sub.desk.example")).isFalse();
        assertThat(DESK.invite("null")).as("a page of a file").isFalse();
        assertThat(ANY.invite("https://other.example")).isTrue();
        assertThat(NONE.invite("https://desk.example")).isFalse();
    }

    @Test
    void requestWithoutAnOriginGetsNoCorsHeaders() throws IOException {
        assertThat(ANY.invite(null)).isFalse();
        assertThat(answer(ANY, "GET /x HTTP/1.1")).startsWith("HTTP/1.1 200 ").doesNotContain("Access-Control");
    }

    @Test
    void corsHeadersAreSentToAllowedOrigins() throws IOException {
        assertThat(answer(DESK, "GET /x HTTP/1.1", "Origin: https://desk.example"))
                .startsWith("HTTP/1.1 200 ")
                .contains(
                        "Access-Control-Allow-Origin: https://desk.example",
                        "Access-Control-Expose-Headers: ETag, Retry-After",
                        "Vary: Origin")
                .endsWith("read");
        assertThat(answer(ANY, "GET /x HTTP/1.1", "Origin: https://other.example"))
                .contains("Access-Control-Allow-Origin: *");
        assertThat(answer(DESK, "GET /x HTTP/1.1", "Origin: https://other.example"))
                .doesNotContain("Access-Control");
    }

    @Test
    void preflightIsAnsweredWithoutCallingTheRoute() throws IOException {
        String asked = "Access-Control-Request-Method: GET";
        assertThat(answer(DESK, "OPTIONS /x HTTP/1.1", "Origin: https://desk.example", asked))
                .startsWith("HTTP/1.1 204 ")
                .contains(
                        "Access-Control-Allow-Methods: GET, HEAD",
                        "Access-Control-Allow-Headers: Authorization, If-None-Match, Last-Event-ID")
                .doesNotContain("options");
        assertThat(answer(DESK, "OPTIONS /x HTTP/1.1", "Origin: https://other.example", asked))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("Access-Control")
                .endsWith("options");
        assertThat(answer(DESK, "OPTIONS /x HTTP/1.1", "Origin: https://desk.example"))
                .as("it does not ask whether it may")
                .endsWith("options");
    }

    /** What a server says that knows nothing but origins. */
    private static String answer(Origins origins, String... request) throws IOException {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.before(origins::welcome);
            config.routes.get("/x", context -> context.result("read"));
            config.routes.options("/x", context -> context.result("options"));
        });
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), server.start("127.0.0.1", 0).port())) {
            socket.setSoTimeout(300_000);
            String head = String.join("\r\n", request) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            server.stop();
        }
    }
}
