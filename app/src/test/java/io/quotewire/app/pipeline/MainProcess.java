package io.quotewire.app.pipeline;

import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A service's main program in a process of its own. */
record MainProcess(Process process) implements AutoCloseable {

    /** Starts it with the settings of an installation, its own folder for state and some settings more. */
    static MainProcess start(Class<?> main, Settings settings, Path state, Map<String, String> more)
            throws IOException {
        Files.createDirectories(state);
        Path file = state.resolve("service.properties");
        // The shortest session the broker allows: the test waits for it after the kill.
        Map<String, String> lines = new HashMap<>(more);
        lines.putAll(Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "prefix", settings.topics().prefix(),
                "state.dir", state.toString(),
                "languages", "all",
                "metrics.port", "0",
                "kafka.consumer.session.timeout.ms", "6000",
                "kafka.consumer.heartbeat.interval.ms", "1500"));
        Files.writeString(
                file,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + '=' + line.getValue())
                        .collect(Collectors.joining("\n")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        java, "-XX:+UseSerialGC", "-Xmx512m", "-cp", classpath, main.getName(), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("service.log").toFile())
                .start();
        return new MainProcess(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
