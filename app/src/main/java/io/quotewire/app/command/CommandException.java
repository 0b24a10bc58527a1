package io.quotewire.app.command;

import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

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

    /** A file cannot be written, {@link ExitStatus#PARTLY}. */
    public static CommandException unwritable(Path file, IOException why) {
        // Of what has no reason of its own Java says no more than the path.
        String reason = why instanceof FileSystemException ofFile ? ofFile.getReason() : why.getMessage();
        return new CommandException(
                ExitStatus.PARTLY,
                "cannot write " + file + ": "
                        + (reason == null ? "is its folder there, and may you write to it?" : reason),
                why);
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
