package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Who decides, and why: what every correction says. */
final class Decider {
    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why; kept with the correction.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; default this computer's user.")
    private String by = System.getProperty("user.name", "unknown");

    /**
     * What is decided now.
     *
     * @throws CommandException if that is not a correction: a name or a reason is blank, two names are one
     */
    Correction decide(Function<DecidedBy, Correction> what) {
        try {
            return what.apply(new DecidedBy(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), why));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, e.getMessage() + ". Nothing was written", e);
        }
    }
}
