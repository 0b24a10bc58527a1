package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks an API that runs somewhere. */
final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String address;
    private final Optional<String> token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param address {@code HOST:PORT} or the beginning of a URL */
    ApiClient(String address, Optional<String> token) {
        String base = address.contains("://") ? address : "http://" + address;
        this.address = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.token = token;
    }

    /** A path of names, escaped each. */
    static String path(String first, String name) {
        return '/' + first + '/' + encoded(name);
    }

    /**
     * Asks for a path.
     *
     * @param parameters those without a value are left out
     * @throws CommandException where nobody answers there, or the answer is a problem
     */
    JsonNode get(String path, Map<String, ? extends Optional<?>> parameters) throws InterruptedException {
        String query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().isPresent())
                .map(parameter -> parameter.getKey()
                        + '='
                        + encoded(String.valueOf(parameter.getValue().get())))
                .collect(Collectors.joining("&"));
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(address + path + (query.isEmpty() ? "" : "?" + query)))
                    .timeout(PATIENCE);
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = Json.mapper().readTree(response.body());
            if (response.statusCode() == 200) {
                return body;
            }
            String detail = body.path("detail").asText("status " + response.statusCode());
            throw new CommandException(
                    response.statusCode() < 500 ? ExitStatus.PARTLY : ExitStatus.FAILED, address + ": " + detail);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "'" + address + "' is no address of an API", e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.FAILED,
                    "no API answers at " + address + ": start one with 'quotewire count --api', or set --api",
                    e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
