package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.bench.StartupOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A broker, a processor and a sink, started by the launcher as users start them; their output goes to files in the
 * folder.
 */
public final class BrokerAndServices implements AutoCloseable {
    public static final String MONITOR = "monitor";

    public static final Pattern METRICS = Pattern.compile("serves metrics on (http://\\S+)");

    private static final double MILLISECONDS = 1e3;

    private final Path folder;
    private final BrokerProcess broker;
    private final Map<String, Process> running = new LinkedHashMap<>();

    private BrokerAndServices(Path folder, BrokerProcess broker) {
        this.folder = folder;
        this.broker = broker;
    }

    /** Starts all three; the first start may build quotewire. */
    public static BrokerAndServices start(Path folder) throws IOException, InterruptedException {
        BrokerAndServices services = new BrokerAndServices(folder, BrokerProcess.start(folder));
        services.running.put("broker", services.broker.process());
        services.run("process");
        services.run("count");
        return services;
    }

    /** The broker's {@code host:port}. */
    public String broker() {
        return broker.address();
    }

    /** Feeds a file and waits until the broker has acknowledged all of it. */
    public void feed(Path file) throws IOException, InterruptedException {
        Process feeder = Launcher.launch(
                Launcher.HOME,
                folder,
                "feed",
                List.of("-b", broker(), "--set", "state.dir=" + folder.resolve("state-feed"), file.toString()));
        int status = feeder.waitFor();
        if (status != 0) {
            throw new IOException("feed ended with status " + status + ": "
                    + Files.readString(folder.resolve("feed.out")).strip());
        }
    }

    /** The CPU time that each service has used so far, in seconds. */
    public Map<String, Double> processorSeconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        running.forEach((name, process) -> seconds.put(
                name, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS));
        return seconds;
    }

    /**
     * Starts a monitor of all three.
     *
     * @param home the build whose monitor to start
     * @param name its name here
     */
    public void monitor(Path home, String name) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(name));
        List<String> more = List.of(
                "--set",
                "monitor.services=processor=" + metrics("process") + ",sink=" + metrics("count"),
                "--set",
                "page.listen=127.0.0.1:0");
        running.put(name, Launcher.launch(home, own, MONITOR, arguments(MONITOR, more)));
    }

    /** Suspends a monitor, or resumes it. */
    public void monitor(String name, boolean going) throws IOException, InterruptedException {
        String pid = Long.toString(running(name).pid());
        int status = new ProcessBuilder("kill", going ? "-CONT" : "-STOP", pid)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill ended with status " + status);
        }
    }

    /** The address of a monitor's metrics. */
    public String monitored(String name) throws IOException, InterruptedException {
        return StartupOutput.await(running(name), folder.resolve(name).resolve(MONITOR + ".out"), METRICS);
    }

    /** The address of a service's metrics, as {@code http://127.0.0.1:9472}. */
    public String metrics(String command) throws IOException, InterruptedException {
        return StartupOutput.await(running(command), folder.resolve(command + ".out"), METRICS);
    }

    private Process running(String command) {
        return Objects.requireNonNull(running.get(command), command);
    }

    /** Throws an exception if a service has ended. */
    public void check() {
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
        running.put(command, Launcher.launch(Launcher.HOME, folder, command, arguments(command, List.of())));
    }

    private List<String> arguments(String command, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "-b", broker(), "--set", "state.dir=" + folder.resolve("state-" + command), "--set", "metrics.port=0"));
        arguments.addAll(more);
        return arguments;
    }
}
