package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A server's answer to a GET request. */
public record HttpAnswer(int status, String body) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Sends the request and waits for the answer.
     *
     * @param headers names and values, alternating
     */
    public static HttpAnswer to(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new HttpAnswer(answer.statusCode(), answer.body());
    }

    /** The body of an answer that must have status 200. */
    public JsonNode json() throws IOException {
        assertThat(status).as(body).isEqualTo(200);
        return Json.mapper().readTree(body);
    }
}
