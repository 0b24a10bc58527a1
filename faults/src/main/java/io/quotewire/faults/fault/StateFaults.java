package io.quotewire.faults.fault;

import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Instance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Faults of the services' state folders. */
final class StateFaults {
    private static final String ROOM = "64m";
    private static final int BLOCK = 4096;
    private static final int SECONDS_TO_FAIL = 60;
    private static final int DISK_FULL = 4;

    private StateFaults() {}

    static void deleteProcessors(Installation at, Random chance) throws IOException {
        delete(ProcessFaults.any(at.processors(), chance));
    }

    static void deleteSinks(Installation at, Random chance) throws IOException {
        delete(ProcessFaults.any(at.sinks(), chance));
    }

    private static void delete(Instance instance) throws IOException {
        instance.process().kill();
        instance.forget();
        instance.start();
    }

    /**
     * Fills the disk of a service, a file system of 64 MB, to the last byte. The service may go on for a while in
     * memory, and then must end with the exit status for this; once there is space it is restarted.
     */
    static void fillDisk(Installation at, Random chance) throws IOException, InterruptedException, SkippedException {
        Instance instance = ProcessFaults.any(at.sinks(), chance);
        instance.process().terminate();
        instance.forget();
        if (run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + ROOM,
                        "quotewire-faults",
                        instance.state().toString())
                != 0) {
            instance.start();
            throw new SkippedException("a file system of its own cannot be mounted here; that takes root");
        }
        try {
            instance.start();
            at.recover(Duration.ofMinutes(1));
            fill(instance.state().resolve("filler"));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_FAIL);
            while (instance.process().isAlive() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            if (!instance.process().isAlive() && instance.process().exitValue() != DISK_FULL) {
                throw new IOException(instance.name() + " ended on a full disk with status "
                        + instance.process().exitValue() + ": "
                        + instance.process().lastLines(3));
            }
            instance.process().kill();
        } finally {
            run("umount", instance.state().toString());
        }
        instance.start();
    }

    private static void fill(Path file) {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // The purpose of this method.
            return;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
