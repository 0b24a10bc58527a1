package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.bench.StartupOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A processor or a sink in a process of its own, with its own state.
 *
 * @param name also the prefix of its threads' names in the group
 * @param folder its own folder
 */
public record InstanceProcess(String name, Process process, Path folder) implements AutoCloseable {
    /** Matches the message of this version and of those before the first release. */
    private static final Pattern METRICS = Pattern.compile("metrics (?:on|at) (http://\\S+)");

    private static final double MILLISECONDS = 1e3;
    private static final int LAST_LINES = 40;

    /** Starts it and waits until it reports that it is running. */
    static InstanceProcess start(Variant variant, Path folder, String name, String command, List<String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> words = new ArrayList<>(settings);
        words.addAll(List.of(
                "--kafka",
                "client.id=" + name,
                "--set",
                "state.dir=" + folder.resolve("state"),
                "--set",
                "metrics.port=0"));
        Process process = Launcher.launch(variant.home(), variant.javaOptions(), folder, command, words);
        StartupOutput.await(process, folder.resolve(command + ".out"), METRICS);
        return new InstanceProcess(name, process, folder);
    }

    /** The CPU time that it has used so far, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS;
    }

    /** The size of the files of its state; complete only once the process has ended. */
    public long stateBytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(InstanceProcess::size)
                    .sum();
        }
    }

    /** The same by store, over all tasks. */
    public Map<String, Long> storeBytes() throws IOException {
        Map<String, Long> bytes = new HashMap<>();
        Path state = folder.resolve("state");
        try (Stream<Path> files = Files.walk(state)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> store(file).ifPresent(store -> bytes.merge(store, size(file), Long::sum)));
        }
        return bytes;
    }

    /** The store that a file belongs to: the name after {@code rocksdb}. */
    private static Optional<String> store(Path file) {
        for (int i = 0; i + 1 < file.getNameCount(); i++) {
            if (file.getName(i).toString().equals("rocksdb")) {
                return Optional.of(file.getName(i + 1).toString());
            }
        }
        return Optional.empty();
    }

    /** Throws an exception if it has ended. */
    void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    name + " has ended with status " + process.exitValue() + ": " + lastWords());
        }
    }

    /** The end of its output. */
    private String lastWords() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "what it printed cannot be read: " + e.getMessage();
        }
    }

    /** Kills it, like a machine that is switched off. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
