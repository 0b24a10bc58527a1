package io.quotewire.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Waits for the output of a process that has started. */
public final class StartupOutput {
    private static final long POLL_MILLISECONDS = 100;
    private static final Duration START = Duration.ofMinutes(5);

    private StartupOutput() {}

    /**
     * Waits until the output matches the pattern, and returns its first group; the first start may build quotewire.
     */
    public static String await(Process process, Path output, Pattern pattern) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            Matcher told = pattern.matcher(Files.readString(output));
            if (told.find()) {
                return told.group(1);
            }
            if (process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        process.destroy();
        throw new IOException("it did not start: " + Files.readString(output).strip());
    }
}
