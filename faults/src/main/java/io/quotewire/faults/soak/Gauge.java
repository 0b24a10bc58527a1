package io.quotewire.faults.soak;

import io.quotewire.faults.installation.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a service's resource usage: from Linux, and its heap from its metrics. Not thread-safe. */
final class Gauge {
    private static final Pattern ADDRESS = Pattern.compile("serves metrics on (http://\\S+)");
    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$", Pattern.MULTILINE);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long KIB = 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @throws IOException if it does not answer or has ended
     */
    Sample read(Instance instance) throws IOException, InterruptedException {
        Path process = Path.of("/proc", Long.toString(instance.process().pid()));
        Matcher resident = RESIDENT.matcher(Files.readString(process.resolve("status")));
        if (!resident.find()) {
            throw new IOException(instance.name() + " is gone");
        }
        return new Sample(
                heap(instance),
                Long.parseLong(resident.group(1)) * KIB,
                entries(process.resolve("task")),
                entries(process.resolve("fd")));
    }

    private long heap(Instance instance) throws IOException, InterruptedException {
        String address = instance.process().lines().stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IOException(instance.name() + " does not say where its metrics are"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/metrics"))
                .timeout(PATIENCE)
                .build();
        Matcher heap =
                HEAP.matcher(client.send(request, BodyHandlers.ofString()).body());
        double sum = 0;
        while (heap.find()) {
            sum += Double.parseDouble(heap.group(1));
        }
        return (long) sum;
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }
}
