package io.quotewire.faults.soak;

import io.quotewire.faults.process.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faults soak}: a long run without faults. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = {
            "Runs three brokers, two processors, two sinks and a feeder under load for a long time, and checks that"
                    + " the resources of the services stay constant: heap, threads, open files.",
            "",
            "Compares the last third of the time with the second. The exit status is 1 if something grows or a"
                    + " guarantee is violated. Requires Linux."
        })
public final class SoakCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30", description = "Default ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Articles a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = Files.createTempDirectory("quotewire-soak-");
        List<String> wrong = new Soak(folder, rate, Duration.ofMinutes(minutes), out).run();
        if (wrong.isEmpty()) {
            out.println("nothing grows, all guarantees hold");
            Folders.delete(folder);
            return 0;
        }
        wrong.forEach(each -> out.println("WRONG: " + each));
        out.println("all that was printed is in " + folder);
        return 1;
    }
}
