package io.quotewire.benchmarks.pipeline.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts commands of a build as its users do; the output goes to a file named after the command. */
public final class Launcher {
    /** The build that this program belongs to. */
    public static final Path HOME = Path.of(System.getProperty("quotewire.home", "."));

    private static final String JAVA_OPTIONS = "QUOTEWIRE_JAVA_OPTS";

    private Launcher() {}

    public static Process launch(Path home, Path folder, String command, List<String> arguments) throws IOException {
        return launch(home, "", folder, command, arguments);
    }

    /**
     * @param javaOptions options of the command's process, in addition to those that all have
     */
    public static Process launch(Path home, String javaOptions, Path folder, String command, List<String> arguments)
            throws IOException {
        List<String> words =
                new ArrayList<>(List.of(home.resolve("bin").resolve("quotewire").toString(), command));
        words.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve(command + ".out").toFile()));
        process.environment().merge(JAVA_OPTIONS, javaOptions, (given, more) -> given + ' ' + more);
        return process.start();
    }
}
