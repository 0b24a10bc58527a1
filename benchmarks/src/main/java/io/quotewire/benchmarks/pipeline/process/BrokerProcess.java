package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.bench.StartupOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A broker in a process of its own.
 *
 * @param address {@code host:port}
 */
public record BrokerProcess(Process process, String address) implements AutoCloseable {
    private static final double MILLISECONDS = 1e3;
    private static final Pattern ADDRESS = Pattern.compile("listens on ([^,]+),");

    /** Starts it; the first start may build quotewire. */
    public static BrokerProcess start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process = Launcher.launch(
                Launcher.HOME,
                folder,
                "broker",
                List.of("--port", "0", "--data", folder.resolve("data").toString()));
        return new BrokerProcess(process, StartupOutput.await(process, folder.resolve("broker.out"), ADDRESS));
    }

    /** The CPU time that it has used so far, in seconds. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
