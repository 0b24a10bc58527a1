package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A subscriber to the stream of quotes. */
final class StreamedEvents implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BufferedReader lines;
    private String lastId = "";

    private StreamedEvents(BufferedReader lines) {
        this.lines = lines;
    }

    static StreamedEvents of(String address, Optional<String> lastId) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        lastId.ifPresent(id -> request.header("Last-Event-ID", id));
        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return new StreamedEvents(new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
    }

    /** Reads up to the end of the event with this comment, which may have an id. */
    void awaitComment(String text) throws IOException {
        String line = lines.readLine();
        while (line != null && !(line.startsWith(":") && line.contains(text))) {
            takeId(line);
            line = lines.readLine();
        }
        while (line != null && !line.isEmpty()) {
            takeId(line);
            line = lines.readLine();
        }
    }

    /** The last event id that the server sent, to resume from. */
    String lastId() {
        return lastId;
    }

    /** Kind and quote of the next event. */
    String next() throws IOException {
        String event = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            takeId(line);
            if (line.startsWith("event:")) {
                event = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                event += ' '
                        + Json.mapper().readTree(line.substring(5)).path("id").asText();
            } else if (line.isEmpty() && !event.isEmpty()) {
                return event;
            }
        }
        return "the stream ended";
    }

    private void takeId(String line) {
        if (line.startsWith("id:")) {
            lastId = line.substring(3).strip();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
