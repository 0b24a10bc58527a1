package io.quotewire.monitor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.http.WholeAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Queries the other services of the installation for the page. Thread-safe. */
final class OtherServices {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Longer than the API itself waits, for its turn and then for other instances, before it says that it is busy. */
    private static final Duration PATIENCE_WITH_API = Duration.ofSeconds(13);

    private static final int OK = 200;

    private final Optional<URI> api;
    private final Optional<String> apiToken;
    private final Optional<String> metricsToken;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * The other services, as a monitor reaches them.
     *
     * @param api the API's address
     * @param apiToken the token for requests to the API
     * @param metricsToken the token for requests to the other services
     */
    OtherServices(Optional<URI> api, Optional<String> apiToken, Optional<String> metricsToken) {
        this.metricsToken = metricsToken;
        this.api = api;
        this.apiToken = apiToken;
    }

    /**
     * An answer, unchanged.
     *
     * @param json problem details if the status is that of an error
     */
    record Answer(int status, String json) {}

    /**
     * The answers of these services for this path, by the service's name, without services that have nothing there.
     */
    ArrayNode answers(List<ServiceStatus> services, String path) throws InterruptedException {
        ArrayNode answers = Json.mapper().createArrayNode();
        for (ServiceStatus service : services) {
            Optional<JsonNode> answer = json(URI.create(service.address()).resolve(path));
            if (answer.isPresent()) {
                ObjectNode named = answers.addObject();
                named.put("service", service.name());
                named.set("answer", answer.get());
            }
        }
        return answers;
    }

    /**
     * The API's answer.
     *
     * @param path with its query
     * @return empty if no API answers
     */
    Optional<Answer> api(String path) throws InterruptedException {
        if (api.isEmpty()) {
            return Optional.empty();
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.get().resolve(path)).timeout(PATIENCE_WITH_API);
        apiToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build(), PATIENCE_WITH_API).map(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    private Optional<JsonNode> json(URI address) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        metricsToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build(), PATIENCE)
                .filter(answer -> answer.statusCode() == OK)
                .flatMap(answer -> {
                    try {
                        return Optional.of(Json.mapper().readTree(answer.body()));
                    } catch (IOException e) {
                        return Optional.empty();
                    }
                });
    }

    private Optional<HttpResponse<String>> send(HttpRequest request, Duration patience) throws InterruptedException {
        try {
            return Optional.of(WholeAnswer.of(http, request, HttpResponse.BodyHandlers.ofString(), patience));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
