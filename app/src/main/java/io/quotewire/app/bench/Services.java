package io.quotewire.app.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processor and the sink in processes of their own. Not thread-safe. */
final class Services implements AutoCloseable {
    private static final Pattern METRICS = Pattern.compile("serves metrics on (http://\\S+)");
    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} (\\S+)$", Pattern.MULTILINE);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, CommandProcess> running = new LinkedHashMap<>();
    private final Map<String, String> metrics = new LinkedHashMap<>();
    private final Map<String, Double> leastHeap = new LinkedHashMap<>();

    /**
     * Starts both and waits until they report that they are running.
     *
     * @param arguments arguments of the installation, for both
     */
    static Services start(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Services services = new Services();
        try {
            List<String> forExtraction = CommandProcess.forExtraction(CommandProcess.given());
            services.run(folder, "processor", forExtraction, "process", arguments);
            services.run(folder, "sink", List.of(), "count", arguments);
            for (CommandProcess service : services.running.values()) {
                services.metrics.put(service.name(), service.await(METRICS));
            }
            return services;
        } catch (IOException | InterruptedException | RuntimeException e) {
            services.close();
            throw e;
        }
    }

    private void run(Path folder, String name, List<String> javaOptions, String command, List<String> arguments)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(arguments);
        words.addAll(List.of("--set", "state.dir=" + folder.resolve("state-" + name), "--set", "metrics.port=0"));
        running.put(name, CommandProcess.start(folder, name, javaOptions, words));
    }

    /** Throws an exception if one has ended. */
    void check() {
        running.values().forEach(CommandProcess::check);
    }

    /** The CPU time of each so far, in seconds. */
    Map<String, Double> processorSeconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        running.forEach((name, service) -> seconds.put(name, service.processorSeconds()));
        return seconds;
    }

    /** Samples the heap of each. */
    void lookAtHeap() throws IOException, InterruptedException {
        for (Map.Entry<String, String> service : metrics.entrySet()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(service.getValue() + "/metrics"))
                    .build();
            String page =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            double used = 0;
            for (Matcher part = HEAP.matcher(page); part.find(); ) {
                used += Double.parseDouble(part.group(1));
            }
            leastHeap.merge(service.getKey(), used, Math::min);
        }
    }

    /** The smallest heap usage seen of each, in bytes, which is soon after a collection. */
    Map<String, Double> leastHeap() {
        return Map.copyOf(leastHeap);
    }

    @Override
    public void close() {
        running.values().forEach(CommandProcess::close);
    }
}
