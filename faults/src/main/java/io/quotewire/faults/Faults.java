package io.quotewire.faults;

import io.quotewire.faults.fuzz.FuzzCommand;
import io.quotewire.faults.skew.SkewCommand;
import io.quotewire.faults.soak.SoakCommand;
import io.quotewire.faults.trial.TrialCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of this module: {@code bin/faults}. */
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        subcommands = {TrialCommand.class, SoakCommand.class, SkewCommand.class, FuzzCommand.class},
        description = "Injects faults, and checks whether quotewire keeps its guarantees.")
public final class Faults {
    /** Exits with status 0 if all guarantees hold, 1 if one is broken. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Faults()).setOut(out).execute(arguments));
    }
}
