package io.quotewire.faults.skew;

import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.installation.SideInstallation;
import io.quotewire.faults.process.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faults skew}: runs an earlier release together with this one. */
@Command(
        name = "skew",
        mixinStandardHelpOptions = true,
        description = {
            "Upgrades an installation of an earlier release on its own topics and state, once sinks first and once"
                    + " processors first; feeds articles at each step and checks the results; and downgrades again.",
            "",
            "Only checks what holds whichever release processed an article. It does not check that quotes equal the"
                    + " offline extraction, not even after reprocessing: see docs/reliability.md.",
            "",
            "The exit status is 1 if a guarantee is violated."
        })
public final class SkewCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--old",
            required = true,
            paramLabel = "FOLDER",
            description = "Sources of the earlier release, built there by 'mvn package -DskipTests'.")
    private @Nullable Path old;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        EarlierRelease earlier = EarlierRelease.in(Objects.requireNonNull(old));
        Path folder = Files.createTempDirectory("quotewire-skew-");
        List<String> wrong = new ArrayList<>();
        try (Brokers brokers = Brokers.startOne(folder)) {
            out.println("sinks first, as docs/production.md has it:");
            wrong.addAll(sinksFirst(brokers, folder, earlier, out));
            out.println("processors first:");
            wrong.addAll(processorsFirst(brokers, folder, earlier, out));
        }
        if (wrong.isEmpty()) {
            Folders.delete(folder);
            return 0;
        }
        wrong.forEach(each -> out.println("WRONG: " + each));
        out.println("all that was printed is in " + folder);
        return 1;
    }

    private static List<String> sinksFirst(Brokers brokers, Path folder, EarlierRelease earlier, PrintWriter out)
            throws IOException, InterruptedException, ExecutionException {
        SideInstallation installation = SideInstallation.of(brokers, folder, "sinks-first", 1);
        try (Rolling rolling = Rolling.start(installation, folder.resolve("sinks-first.log"), earlier, out)) {
            rolling.expectSums("earlier processor, earlier sink");
            rolling.makeMissingTopics();
            rolling.upgrade(rolling.sink());
            rolling.expectSums("earlier processor, this sink on the earlier one's state");
            rolling.goBack(rolling.sink());
            if (!rolling.goesOnOrRefuses(rolling.sink(), "earlier sink on this one's state")) {
                rolling.upgrade(rolling.sink());
            }
            rolling.expectSums("earlier processor, a sink");
            rolling.upgrade(rolling.sink());
            rolling.upgrade(rolling.processor());
            rolling.expectSums("this processor on the earlier one's state, this sink");
            rolling.reprocess();
            rolling.expectSums("all reprocessed");
            rolling.goBack(rolling.processor());
            if (!rolling.goesOnOrRefuses(rolling.processor(), "earlier processor on this one's state")) {
                rolling.upgrade(rolling.processor());
                rolling.expectSums("this processor again");
            }
            return rolling.wrong();
        }
    }

    private static List<String> processorsFirst(Brokers brokers, Path folder, EarlierRelease earlier, PrintWriter out)
            throws IOException, InterruptedException, ExecutionException {
        SideInstallation installation = SideInstallation.of(brokers, folder, "processors-first", 2);
        try (Rolling rolling = Rolling.start(installation, folder.resolve("processors-first.log"), earlier, out)) {
            rolling.expectSums("earlier processor, earlier sink");
            rolling.makeMissingTopics();
            rolling.upgrade(rolling.processor());
            rolling.expectSums("this processor on the earlier one's state, earlier sink");
            rolling.upgrade(rolling.sink());
            rolling.expectSums("this processor, this sink on the earlier one's state");
            rolling.reprocess();
            rolling.expectSums("all reprocessed");
            return rolling.wrong();
        }
    }
}
