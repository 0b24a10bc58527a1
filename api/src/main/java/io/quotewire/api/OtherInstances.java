package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.Question;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.streams.state.HostInfo;

/** Asks other instances for what they hold. Thread-safe. */
final class OtherInstances {
    private final Optional<String> token;
    private final Duration patience;
    private final Duration longest;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * @param token that requests carry
     * @param patience how long an answer may take to begin
     * @param longest how long it may take to end
     */
    OtherInstances(Optional<String> token, Duration patience, Duration longest) {
        this.token = token;
        this.patience = patience;
        this.longest = longest;
    }

    /** What an instance answers from its own stores; fails with a {@link Problem} if it does not, or not in time. */
    <T> CompletableFuture<Answer<T>> ask(HostInfo other, Question question, Class<T> type) {
        Optional<byte[]> body = TrendQuestions.body(question);
        String path = TrendQuestions.path(question).orElseGet(() -> QuestionPath.of(question));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://" + other.host() + ':' + other.port() + path))
                .timeout(patience)
                .header(Answers.LOCAL, "true");
        body.ifPresent(bytes -> request.POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return sent.thenApply(response -> answer(other, response, type))
                // The request's own timeout ends with the response's headers.
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, error) -> sent.cancel(true))
                .exceptionally(e -> {
                    throw problem(other, e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
                });
    }

    private static <T> Answer<T> answer(HostInfo other, HttpResponse<byte[]> response, Class<T> type) {
        if (response.statusCode() != 200) {
            throw refused(other, response.statusCode(), response.body());
        }
        try {
            return Answers.read(response.body(), type);
        } catch (IOException e) {
            throw unreachable(other, e.toString());
        }
    }

    private static Problem problem(HostInfo other, Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        return unreachable(other, cause instanceof TimeoutException ? "its answer does not end" : cause.toString());
    }

    /** Why another instance does not answer a question: as it says if it is busy. */
    private static Problem refused(HostInfo other, int status, byte[] body) {
        return status == 503 && Problem.isBusy(body) ? Problem.busy() : unreachable(other, "status " + status);
    }

    private static Problem unreachable(HostInfo other, String why) {
        return Problem.unavailable("the instance at " + other.host() + ':' + other.port() + " does not answer: " + why);
    }
}
