package io.quotewire.app.pipeline;

import io.quotewire.api.ApiMain;
import io.quotewire.app.process.MainProcess;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Two processors and two sinks, each a process that can be killed. Must be closed. */
final class ServiceProcesses implements AutoCloseable {
    /** The shortest session the broker allows: taking over from a killed process waits for it to expire. */
    private static final Map<String, String> SETTINGS =
            Map.of("languages", "all", "session.timeout", "6s", "api.listen", "127.0.0.1:0", "api.retention", "36500d");

    private static final String API = "serves the API on ";

    private final Path folder;
    private final Settings settings;
    private final Map<String, MainProcess> running = new HashMap<>();

    ServiceProcesses(Path folder, Settings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        for (int number = 0; number < 2; number++) {
            start("processor-" + number, ProcessorMain.class);
            start("sink-" + number, ApiMain.class);
        }
    }

    void killAndStartAgain(int number) throws IOException {
        stop("processor-" + number);
        stop("sink-" + number);
        start("processor-" + number, ProcessorMain.class);
        start("sink-" + number, ApiMain.class);
    }

    /** The address of one of the sinks' APIs. */
    String api() {
        String line = Objects.requireNonNull(running.get("sink-0")).awaitLine(API);
        return line.substring(line.indexOf(API) + API.length()).strip();
    }

    boolean areAlive() {
        return running.values().stream().allMatch(MainProcess::isAlive);
    }

    @Override
    public void close() {
        running.values().forEach(MainProcess::close);
    }

    private void start(String name, Class<?> main) throws IOException {
        running.put(name, MainProcess.of(settings, main, folder.resolve(name), SETTINGS));
    }

    private void stop(String name) {
        MainProcess process = running.get(name);
        if (process != null) {
            process.kill();
        }
    }
}
