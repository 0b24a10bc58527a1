package io.quotewire.app.command;

import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;

/** A failure that its user can mend: the message is one line that says what is wrong and what to do. */
public final class CommandException extends RuntimeException {
    private final int exitStatus;

    /** @param exitStatus one of {@link ExitStatus} */
    public CommandException(int exitStatus, String message, Throwable cause) {
        super(message, cause);
        this.exitStatus = exitStatus;
    }

    /** A file cannot be read. */
    public static CommandException unreadable(int exitStatus, String file, IOException why) {
        return new CommandException(exitStatus, "cannot read " + file + ": " + ReadFailure.reason(why), why);
    }

    /** @param exitStatus one of {@link ExitStatus} */
    public CommandException(int exitStatus, String message) {
        super(message);
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
