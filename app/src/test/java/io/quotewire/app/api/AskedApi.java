package io.quotewire.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.HttpAnswer;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An API as its users query it, over HTTP and with {@code quotewire ask}.
 *
 * @param address where it listens, {@code http://HOST:PORT}
 */
record AskedApi(String address) {
    /** The answer, which must have status 200. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return answer(path).json();
    }

    HttpAnswer answer(String path) throws IOException, InterruptedException {
        return HttpAnswer.to(address + path);
    }

    int status(String path) throws IOException, InterruptedException {
        return answer(path).status();
    }

    /** The status of a sink's readiness endpoint. */
    static int ready(Service sink) throws IOException, InterruptedException {
        return HttpAnswer.to(sink.metricsAddress() + "/health/ready").status();
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
        String body = HttpAnswer.to(address + "/top/speakers", "Quotewire-Local", "true")
                .body();
        return Json.mapper().readTree(body).path("partitions").asInt();
    }

    CommandLineRun ask(String... words) {
        List<String> line = new ArrayList<>(List.of("ask"));
        line.addAll(List.of(words));
        line.addAll(List.of("--api", address));
        return CommandLineRun.of(line.toArray(String[]::new));
    }
}
