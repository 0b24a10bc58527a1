package io.quotewire.app.bench;

import io.quotewire.app.command.ParentProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command of this program in a process of its own, with the same Java and Java options, which ends with this one.
 *
 * @param output file with its output
 */
record CommandProcess(String name, Process process, Path output) implements AutoCloseable {
    private static final double MILLISECONDS = 1e3;

    /** Pages of 2 MB, which the launcher requests for what extracts, if the system has them. */
    private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    /** Options that are not passed on: for a quick start, for terminals, for debugging, and for extraction. */
    private static final List<String> OWN =
            List.of("-XX:TieredStopAtLevel", "-Dquotewire.", "-agentlib", "-javaagent", LARGE_PAGES);

    /**
     * Starts it; its output goes to a file of its name in the folder.
     *
     * @param javaOptions more options
     */
    static CommandProcess start(Path folder, String name, List<String> javaOptions, List<String> arguments)
            throws IOException {
        Path output = folder.resolve(name + ".out");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(passedOn(given()));
        words.add(ParentProcess.option());
        words.addAll(javaOptions);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.quotewire.app.Quotewire"));
        words.addAll(arguments);
        return new CommandProcess(
                name,
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.to(output.toFile()))
                        .start(),
                output);
    }

    /** Of these Java options, those for all commands. */
    static List<String> passedOn(List<String> options) {
        return options.stream()
                .filter(option -> OWN.stream().noneMatch(option::startsWith))
                .toList();
    }

    /** Of these Java options, those that are only for commands that extract. */
    static List<String> forExtraction(List<String> options) {
        return options.stream().filter(LARGE_PAGES::equals).toList();
    }

    /** The Java options of this process. */
    static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** Waits for output that matches, and returns the pattern's first group. */
    String await(Pattern told) throws IOException, InterruptedException {
        return StartupOutput.await(process, output, told);
    }

    /** The CPU time that it has used so far, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS;
    }

    /**
     * @throws IllegalStateException if it has ended, with its last output
     */
    void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended with status " + process.exitValue() + ": " + lastLine());
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private String lastLine() {
        try {
            List<String> lines = Files.readAllLines(output);
            return lines.isEmpty() ? "it printed nothing" : lines.get(lines.size() - 1);
        } catch (IOException e) {
            return "what it printed cannot be read: " + e.getMessage();
        }
    }
}
