package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client for the API. */
final class ApiClient {
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private final PrintWriter err;
    private final String address;
    private final Optional<String> token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * @param address {@code PORT} on this machine, {@code HOST:PORT} or a base URL
     * @param err where it says that it waits
     */
    ApiClient(String address, Optional<String> token, PrintWriter err) {
        this.err = err;
        String at = PORT.matcher(address).matches() ? "127.0.0.1:" + address : address;
        String base = at.contains("://") ? at : "http://" + at;
        this.address = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.token = token;
    }

    /**
     * A path with a name, escaped.
     *
     * @throws CommandException if the name is blank
     */
    static String path(String first, String name) {
        if (name.isBlank()) {
            throw new CommandException(ExitStatus.USAGE, "a name is needed, not '" + name + "'");
        }
        return '/' + first + '/' + encoded(name);
    }

    /**
     * Requests a path; waits up to ten seconds for an API that says that it cannot answer yet.
     *
     * @param parameters query parameters; those without a value are omitted
     * @throws CommandException if the API does not answer, or answers with a problem
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
            return answered(patiently(request.build()));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "'" + address + "' is not the address of an API", e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.UNREACHABLE,
                    "no API answers at " + address + ": start one with 'quotewire count --api', or set --api",
                    e);
        }
    }

    private HttpResponse<byte[]> patiently(HttpRequest request) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (true) {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean mayPass = response.statusCode() == UNAVAILABLE
                    && response.headers().firstValue("Retry-After").isPresent();
            if (!mayPass || System.nanoTime() - end >= 0) {
                return response;
            }
            if (!told) {
                err.println("quotewire: the API at " + address + " cannot answer yet; waiting…");
                told = true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private JsonNode answered(HttpResponse<byte[]> response) {
        Optional<JsonNode> body = json(response.body());
        if (response.statusCode() == OK && body.isPresent()) {
            return body.get();
        }
        Optional<String> detail = body.map(problem -> problem.path("detail").textValue());
        if (detail.isPresent()) {
            throw new CommandException(exitStatus(response.statusCode()), address + ": " + detail.get());
        }
        throw new CommandException(
                ExitStatus.UNREACHABLE,
                address + ": what answers there (status " + response.statusCode()
                        + ") is not a quotewire API; name one with --api");
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(Json.mapper().readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The exit status for an answer that is a problem: a wrong question, nothing found, or a failure. */
    private static int exitStatus(int status) {
        return switch (status) {
            case BAD_REQUEST -> ExitStatus.USAGE;
            case NOT_FOUND -> ExitStatus.PARTLY;
            case FAULT -> ExitStatus.FAILED;
            default -> ExitStatus.UNREACHABLE;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
