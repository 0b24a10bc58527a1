package io.quotewire.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A broker as a process of its own.
 *
 * @param address {@code host:port}
 */
record Broker(Process process, String address) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("listens on ([^,]+),");
    private static final long POLL_MILLISECONDS = 100;
    private static final Duration START = Duration.ofMinutes(5);

    /** Starts it; the first start may build quotewire. */
    static Broker start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process = Launcher.launch(
                Launcher.HOME,
                folder,
                "broker",
                List.of("--port", "0", "--data", folder.resolve("data").toString()));
        return new Broker(process, address(process, folder.resolve("broker.out")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
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
