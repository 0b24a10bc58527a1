package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * An API as its users query it, over HTTP and with {@code quotewire ask}.
 *
 * @param address where it listens, {@code http://HOST:PORT}
 */
record AskedApi(String address) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The response, which must have status 200. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = response(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.mapper().readTree(response.body());
    }

    HttpResponse<String> response(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    int status(String path) throws IOException, InterruptedException {
        return response(path).statusCode();
    }

    /** The status of a sink's readiness endpoint. */
    static int ready(Service sink) throws IOException, InterruptedException {
        return new AskedApi(sink.metricsAddress()).status("/health/ready");
    }

    /** The first page of the speakers, each with the number of quotes. */
    List<String> top() throws IOException, InterruptedException {
        return names(get("/top/speakers"));
    }

    static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(count -> names.add(count.path("name").asText() + ' ' + count.path("quotes")));
        return names;
    }

    /** How many partitions it answers for without asking other instances. */
    int localPartitions() throws IOException, InterruptedException {
        HttpRequest request =
                request("/top/speakers").header("Quotewire-Local", "true").build();
        String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return Json.mapper().readTree(body).path("partitions").asInt();
    }

    CommandLineRun ask(String... words) {
        List<String> line = new ArrayList<>(List.of("ask"));
        line.addAll(List.of(words));
        line.addAll(List.of("--api", address));
        return CommandLineRun.of(line.toArray(String[]::new));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
