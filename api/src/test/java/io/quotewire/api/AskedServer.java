package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A server without a sink, and how it is asked. */
final class AskedServer {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private AskedServer() {}

    static ApiServer open(Map<String, String> options) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("api.listen", "127.0.0.1:0"));
        all.putAll(options);
        return ApiServer.open(Settings.of(all));
    }

    static HttpResponse<String> get(ApiServer api, String path, String... headers)
            throws IOException, InterruptedException {
        return send(api, "GET", path, headers);
    }

    static HttpResponse<String> send(ApiServer api, String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(api.address() + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What comes back of requests as they are, of which the last closes the connection. */
    static String raw(ApiServer api, String requests) throws IOException {
        URI address = URI.create(api.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(300_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void assertProblem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Json.mapper().readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotEmpty();
    }
}
