package io.quotewire.faults.trial;

import io.quotewire.faults.fault.Fault;
import io.quotewire.faults.fault.FaultPlan;
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
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code faults trial}: an installation under load and faults. */
@Command(
        name = "trial",
        mixinStandardHelpOptions = true,
        description = {
            "Runs three brokers, two processors, two sinks and a feeder, each a process, under load; injects one"
                    + " fault after the other, and checks the results.",
            "",
            "The exit status is 1 if a guarantee is violated; the folder with the processes' output is then kept."
        })
public final class TrialCommand implements Callable<Integer> {
    /** The most revealing faults that fit into a few minutes. */
    private static final List<String> SHORT = List.of(
            "kill processor",
            "kill sink",
            "kill broker",
            "pause processor",
            "cut network",
            "delete state of sink",
            "delete offsets of processors");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--short", description = "Seven faults in about two minutes.")
    private boolean shortPlan;

    @Option(
            names = "--faults",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many; default ${DEFAULT-VALUE}.")
    private int number;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Only faults whose names contain one of these; --list has the names.")
    private List<String> only = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Repeats a plan; default a random one.")
    private @Nullable Long seed;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Articles a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long the last articles may take in the end; default ${DEFAULT-VALUE}.")
    private long patience;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "For data and logs; default a temporary one.")
    private @Nullable Path folder;

    @Option(names = "--list", description = "Only lists the faults.")
    private boolean list;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (list) {
            FaultPlan.catalogue().forEach(fault -> out.println(fault.name()));
            return 0;
        }
        long planned = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
        List<Fault> kinds =
                only.isEmpty() ? shortPlan ? FaultPlan.named(SHORT) : FaultPlan.catalogue() : FaultPlan.named(only);
        if (kinds.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no fault has such a name; see --list");
        }
        FaultPlan plan = FaultPlan.of(kinds, shortPlan ? SHORT.size() : number, planned);
        Path place = folder == null
                ? Files.createTempDirectory("quotewire-faults-")
                : Files.createDirectories(folder.toAbsolutePath());
        Report report = new Trial(place, plan, rate, Duration.ofSeconds(patience), out).run();
        report.lines().forEach(out::println);
        if (report.holds()) {
            Folders.delete(place);
            return 0;
        }
        out.println("all that was printed is in " + place);
        return 1;
    }
}
