package io.quotewire.monitor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the other services of the installation answer, asked for the page. Thread-safe. */
final class Neighbours {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int OK = 200;

    private final Optional<URI> api;
    private final Optional<String> apiToken;
    private final Optional<String> metricsToken;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Neighbours of a monitor.
     *
     * @param api where the API is
     * @param apiToken that requests to it must bear
     * @param metricsToken that requests to the others must bear
     */
    Neighbours(Optional<URI> api, Optional<String> apiToken, Optional<String> metricsToken) {
        this.metricsToken = metricsToken;
        this.api = api;
        this.apiToken = apiToken;
    }

    /**
     * An answer as it came.
     *
     * @param json problem details if the status says so
     */
    record Answer(int status, String json) {}

    /** What each of these services says under this path, by its name; those that have nothing there are left out. */
    ArrayNode each(List<ServiceStatus> services, String path) throws InterruptedException {
        ArrayNode answers = Json.mapper().createArrayNode();
        for (ServiceStatus service : services) {
            Optional<JsonNode> said = json(URI.create(service.address()).resolve(path));
            if (said.isPresent()) {
                ObjectNode answer = answers.addObject();
                answer.put("service", service.name());
                answer.set("answer", said.get());
            }
        }
        return answers;
    }

    /**
     * What the API answers.
     *
     * @param path with its query
     * @return empty if no API answers
     */
    Optional<Answer> api(String path) throws InterruptedException {
        if (api.isEmpty()) {
            return Optional.empty();
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.get().resolve(path)).timeout(PATIENCE);
        apiToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build()).map(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    private Optional<JsonNode> json(URI address) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        metricsToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build()).filter(answer -> answer.statusCode() == OK).flatMap(answer -> {
            try {
                return Optional.of(Json.mapper().readTree(answer.body()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) throws InterruptedException {
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
