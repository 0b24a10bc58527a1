package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A main program in a separate process, with its output in a file. */
public final class MainProcess implements AutoCloseable {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern METRICS = Pattern.compile("serves metrics on (http://\\S+)");

    private final Process process;
    private final Path log;

    private MainProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * A program that works for an installation.
     *
     * @param folder for its state and its output
     * @param more settings that override the installation's
     */
    public static MainProcess of(
            Settings installation, Class<?> main, Path folder, Map<String, String> more, String... arguments)
            throws IOException {
        Files.createDirectories(folder);
        Map<String, String> settings = new TreeMap<>(Map.of(
                "bootstrap.servers", installation.bootstrapServers(),
                "prefix", installation.topics().prefix(),
                "metrics.port", "0",
                "state.dir", folder.toString()));
        settings.putAll(more);
        return start(main, folder.resolve("printed.log"), settings, arguments);
    }

    /**
     * @param settings become {@code QUOTEWIRE_*} variables
     */
    public static MainProcess start(Class<?> main, Path log, Map<String, String> settings, String... arguments)
            throws IOException {
        return start(List.of(), main, log, settings, arguments);
    }

    /** The same with options for Java. */
    static MainProcess start(
            List<String> options, Class<?> main, Path log, Map<String, String> settings, String... arguments)
            throws IOException {
        return run(command(options, main, arguments), log, settings);
    }

    /**
     * A program in a terminal of its own, for which {@link #press} presses keys. The status of one that a signal killed
     * is that of one that handled it: both are 128 plus the signal's number. It does not inherit that interrupts are
     * ignored, as they are in tests that a script starts in the background.
     */
    public static MainProcess inTerminal(Class<?> main, Path log, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> options = List.of("-Dquotewire.terminal=true", "-Dquotewire.error-terminal=true");
        String line = command(options, main, arguments).stream()
                .map(word -> '\'' + word.replace("'", "'\\''") + '\'')
                .collect(Collectors.joining(" "));
        String typed = "stty cols 120 rows 40; exec env --default-signal=INT " + line;
        return run(List.of("script", "-q", "-e", "-c", typed, "/dev/null"), log, settings);
    }

    private static List<String> command(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(SharedClasses.options());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static MainProcess run(List<String> command, Path log, Map<String, String> settings) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        settings.forEach((name, value) ->
                builder.environment().put("QUOTEWIRE_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return new MainProcess(builder.start(), log);
    }

    /** Presses a key in its terminal. */
    public void press(char key) throws IOException {
        process.getOutputStream().write(key);
        process.getOutputStream().flush();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends by itself; returns the exit status, or fails if that takes more than five minutes. */
    public int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES))
                .as("it has ended")
                .isTrue();
        return process.exitValue();
    }

    /** The lines printed so far that contain this. */
    public List<String> lines(String containing) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(containing)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has printed a line that contains this; returns the last one. */
    public String awaitLine(String containing) {
        await().atMost(PATIENCE).until(() -> !lines(containing).isEmpty() || !process.isAlive());
        List<String> found = lines(containing);
        if (found.isEmpty()) {
            throw new AssertionError("ended without a line of '" + containing + "': " + lines(""));
        }
        return found.get(found.size() - 1);
    }

    /** Waits until its health endpoint has this status. */
    public void awaitHealth(String path, int status) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            if (!isAlive()) {
                // An error, unlike a failed assertion, ends the wait.
                throw new IllegalStateException(
                        "ended with status " + process.exitValue() + " before " + path + " was " + status + lines(""));
            }
            assertThat(health(path)).isEqualTo(status);
        });
    }

    /** The status of its health endpoint. */
    public int health(String path) throws IOException, InterruptedException {
        Matcher address = METRICS.matcher(awaitLine("serves metrics on"));
        if (!address.find()) {
            throw new AssertionError("no address of metrics");
        }
        try {
            return HttpAnswer.to(address.group(1) + path).status();
        } catch (IOException e) {
            throw new AssertionError(address.group(1) + " does not answer; " + lines(""), e);
        }
    }

    /** Suspends it, as {@code kill -STOP} does. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Continues after {@link #pause}. */
    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + ' ' + process.pid()).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** As {@code kill -9} does: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As {@code kill} does; returns the exit status. */
    public int terminate() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
