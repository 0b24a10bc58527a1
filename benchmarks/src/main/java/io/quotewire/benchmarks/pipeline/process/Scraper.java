package io.quotewire.benchmarks.pipeline.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Scrapes metrics like Prometheus does. */
public final class Scraper {
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();

    /** A service's metrics. */
    public String scrape(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/metrics")).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    public void scrapeAll(List<String> addresses) throws IOException, InterruptedException {
        for (String address : addresses) {
            scrape(address);
        }
    }
}
