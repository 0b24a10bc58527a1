package io.quotewire.faults.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own; its output is appended to a file. Thread-safe. */
public final class JavaProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    private JavaProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it. */
    public static JavaProcess start(Program program, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.jvm());
        command.add("-cp");
        command.add(program.classpath());
        command.add(program.main());
        command.addAll(program.arguments());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(program.environment());
        JavaProcess started = new JavaProcess(builder.start(), log);
        // Leaves no process behind when this one is terminated.
        Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroyForcibly, "kill-" + started.pid()));
        return started;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Its exit status, once it has ended. */
    public int exitValue() {
        return process.exitValue();
    }

    /** Waits until it ends; returns its exit status. */
    public int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** Like {@code kill -9}: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Like {@code kill}; waits and returns the exit status. */
    public int terminate() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    /** Sends it a signal, such as {@code STOP}. */
    public void signal(String name) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill -" + name + " ended with status " + status);
        }
    }

    /** The last lines of its output and that of its predecessors. */
    public List<String> lastLines(int most) {
        List<String> lines = lines();
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    /** All output of it and its predecessors. */
    public List<String> lines() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
