package io.quotewire.app.correct;

import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;

/** Who decides, and why: what every correction says. */
final class Decider {
    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why; kept with the correction.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; unless given, this computer's user.")
    private String by = System.getProperty("user.name", "unknown");

    /** Who decides now. */
    DecidedBy now() {
        return new DecidedBy(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), why);
    }
}
