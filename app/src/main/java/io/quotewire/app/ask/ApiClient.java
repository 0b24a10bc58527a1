package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.http.WholeAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
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
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** How long an API is waited for that starts, and then each of its answers. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long an answer may take to end. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private final PrintWriter err;
    private final String address;
    private final Optional<String> token;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param address {@code PORT} on this machine, {@code HOST:PORT} or a base URL
     * @param err where it says that it waits
     * @param patience how long it waits for an API that starts
     */
    ApiClient(String address, Optional<String> token, PrintWriter err, Duration patience) {
        this.err = err;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(longer(SHORTEST, patience))
                .build();
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
     * Requests a path; waits for an API that says that it cannot answer yet, and for one on this machine that does not
     * listen yet.
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
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + path + (query.isEmpty() ? "" : "?" + query)));
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            return answered(patiently(request));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "'" + address + "' is not the address of an API", e);
        } catch (HttpConnectTimeoutException e) {
            throw unreachable(e);
        } catch (HttpTimeoutException e) {
            throw new CommandException(
                    ExitStatus.UNREACHABLE, "the API at " + address + " takes too long to answer: try again later", e);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private CommandException unreachable(IOException e) {
        return new CommandException(
                ExitStatus.UNREACHABLE,
                "no API answers at " + address + ": start one with 'quotewire count --api', or set --api",
                e);
    }

    private HttpResponse<byte[]> patiently(HttpRequest.Builder request) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            HttpRequest next = request.timeout(PATIENCE).build();
            Duration pause;
            String why;
            try {
                HttpResponse<byte[]> response =
                        WholeAnswer.of(client, next, HttpResponse.BodyHandlers.ofByteArray(), LONGEST);
                Optional<String> later = response.headers().firstValue("Retry-After");
                if (response.statusCode() != UNAVAILABLE || later.isEmpty() || left.isNegative()) {
                    return response;
                }
                pause = pause(later.get());
                why = detail(response).orElse("it cannot answer yet");
            } catch (ConnectException e) {
                if (left.isNegative() || !isHere(next.uri())) {
                    throw e;
                }
                pause = SHORTEST;
                why = "nothing listens there yet";
            }
            if (!told) {
                err.println("quotewire: the API at " + address + ": " + why + "; waiting…");
                told = true;
            }
            Duration rest = Duration.ofNanos(end - System.nanoTime());
            TimeUnit.NANOSECONDS.sleep(shorter(pause, rest).toNanos());
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What Retry-After says, within reason; it may also be a date. */
    static Duration pause(String later) {
        return SECONDS.matcher(later).matches()
                ? longer(SHORTEST, shorter(LONGEST_PAUSE, Duration.ofSeconds(Integer.parseInt(later))))
                : SHORTEST;
    }

    private static boolean isHere(URI address) throws UnknownHostException {
        return InetAddress.getByName(address.getHost()).isLoopbackAddress();
    }

    private static Optional<String> detail(HttpResponse<byte[]> response) {
        return json(response.body()).map(problem -> problem.path("detail").textValue());
    }

    private JsonNode answered(HttpResponse<byte[]> response) {
        Optional<JsonNode> body = json(response.body());
        if (response.statusCode() == OK && body.isPresent()) {
            return body.get();
        }
        Optional<String> detail = detail(response);
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
