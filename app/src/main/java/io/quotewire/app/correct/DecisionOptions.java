package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The options of every correction: who decides, and why. */
final class DecisionOptions {
    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why; kept with the correction.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; default this computer's user.")
    private String by = System.getProperty("user.name", "unknown");

    /**
     * Makes a decision as of now.
     *
     * @throws CommandException if it is not a valid correction: a name or a reason is blank, or two names are equal
     */
    Correction decide(Function<DecidedBy, Correction> what) {
        try {
            return what.apply(new DecidedBy(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), why));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, e.getMessage() + ". Nothing was written", e);
        }
    }
}
