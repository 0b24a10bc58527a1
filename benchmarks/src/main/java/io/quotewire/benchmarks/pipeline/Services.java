package io.quotewire.benchmarks.pipeline;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Broker, processor and sink, started by the launcher as users start them; what they print goes to files in the folder. */
final class Services implements AutoCloseable {
    private static final Path LAUNCHER = Path.of(System.getProperty("quotewire.home", "."), "bin", "quotewire");
    private static final Pattern ADDRESS = Pattern.compile("listens on ([^,]+),");
    private static final long POLL_MILLISECONDS = 100;
    private static final Duration START = Duration.ofMinutes(5);
    private static final double MILLISECONDS = 1e3;

    private final Path folder;
    private final String broker;
    private final Map<String, Process> running = new LinkedHashMap<>();

    private Services(Path folder, String broker) {
        this.folder = folder;
        this.broker = broker;
    }

    /** Starts all three; the first start may build quotewire. */
    static Services start(Path folder) throws IOException, InterruptedException {
        Process broker = launch(
                folder,
                "broker",
                List.of("--port", "0", "--data", folder.resolve("broker").toString()));
        Services services = new Services(folder, address(broker, folder.resolve("broker.out")));
        services.running.put("broker", broker);
        services.run("process");
        services.run("count");
        return services;
    }

    /** {@code host:port}. */
    String broker() {
        return broker;
    }

    /** Feeds a file and waits until the broker has all of it. */
    void feed(Path file) throws IOException, InterruptedException {
        Process feeder = launch(
                folder,
                "feed",
                List.of("-b", broker, "--set", "state.dir=" + folder.resolve("state-feed"), file.toString()));
        int status = feeder.waitFor();
        if (status != 0) {
            throw new IOException("feed ended with status " + status + ": "
                    + Files.readString(folder.resolve("feed.out")).strip());
        }
    }

    /** The processor time that each service has used so far, in seconds. */
    Map<String, Double> processorSeconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        running.forEach((name, process) -> seconds.put(
                name, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS));
        return seconds;
    }

    /** Throws where a service has ended. */
    void check() {
        running.forEach((name, process) -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended with status " + process.exitValue());
            }
        });
    }

    @Override
    public void close() {
        List<Process> latestFirst = new ArrayList<>(running.values());
        Collections.reverse(latestFirst);
        for (Process process : latestFirst) {
            process.destroy();
            process.onExit().join();
        }
    }

    private void run(String command) throws IOException {
        running.put(
                command,
                launch(
                        folder,
                        command,
                        List.of(
                                "-b",
                                broker,
                                "--set",
                                "state.dir=" + folder.resolve("state-" + command),
                                "--set",
                                "metrics.port=0")));
    }

    private static Process launch(Path folder, String command, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(LAUNCHER.toString(), command));
        words.addAll(arguments);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve(command + ".out").toFile()))
                .start();
    }

    private static String address(Process broker, Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            Matcher address = ADDRESS.matcher(Files.readString(output));
            if (address.find()) {
                return address.group(1);
            }
            if (broker.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        broker.destroy();
        throw new IOException(
                "the broker did not start: " + Files.readString(output).strip());
    }
}
