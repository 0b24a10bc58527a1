package io.quotewire.faults.fuzz;

import io.quotewire.faults.input.EntryPoint;
import io.quotewire.faults.input.EntryPoints;
import io.quotewire.faults.input.Fuzzing;
import io.quotewire.faults.process.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faults fuzz}: sends malformed input to every entry point. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Sends mutations of valid input to every entry point: feeds, pages, archives, files, records.",
            "",
            "The exit status is 1 if an input was neither accepted nor properly rejected."
        })
public final class FuzzCommand implements Callable<Integer> {
    private static final double NANOSECONDS = 1e9;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "In total, distributed evenly; default ${DEFAULT-VALUE}.")
    private int inputs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Only entry points whose names contain one of these.")
    private List<String> only = List.of("");

    @Option(
            names = "--guided",
            paramLabel = "SECONDS",
            description = "Coverage-guided fuzzing by Jazzer: this long at each entry point, instead of a number of"
                    + " inputs.")
    private int guidedSeconds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = Files.createTempDirectory("quotewire-fuzz-");
        boolean escaped = false;
        try {
            List<EntryPoint> entries =
                    EntryPoints.open(folder, name -> only.stream().anyMatch(name::contains));
            int each = Math.max(1, inputs / Math.max(1, entries.size()));
            for (EntryPoint entry : entries) {
                List<String> escapes = guidedSeconds > 0 ? guided(entry, folder, out) : random(entry, each, out);
                escapes.forEach(escape -> out.println("    " + escape));
                escaped |= !escapes.isEmpty();
                entry.close();
            }
        } finally {
            Folders.delete(folder);
        }
        return escaped ? 1 : 0;
    }

    private List<String> random(EntryPoint entry, int each, PrintWriter out) {
        long start = System.nanoTime();
        List<String> escapes = Fuzzing.escapes(entry, seed, each);
        out.println(String.format(
                Locale.ROOT,
                "%-24s %,9d inputs, %3d escapes, %.0f s",
                entry.name(),
                each,
                escapes.size(),
                (System.nanoTime() - start) / NANOSECONDS));
        return escapes;
    }

    private List<String> guided(EntryPoint entry, Path folder, PrintWriter out)
            throws IOException, InterruptedException {
        GuidedRun run = GuidedRun.at(entry, folder, guidedSeconds, seed);
        out.println(String.format(
                Locale.ROOT,
                "%-24s %,9d inputs, coverage %,6d, %s",
                entry.name(),
                run.inputs(),
                run.coverage(),
                run.escape().isEmpty() ? "no escape" : "an escape"));
        return run.escape();
    }
}
