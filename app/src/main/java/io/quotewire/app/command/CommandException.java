package io.quotewire.app.command;

import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A failure that the user can resolve: the message is one line that says what is wrong and what to do. */
public final class CommandException extends RuntimeException {
    private final int exitStatus;

    /** @param exitStatus one of {@link ExitStatus} */
    public CommandException(int exitStatus, String message) {
        super(message);
        this.exitStatus = exitStatus;
    }

    /** @param exitStatus one of {@link ExitStatus} */
    public CommandException(int exitStatus, String message, Throwable cause) {
        super(message, cause);
        this.exitStatus = exitStatus;
    }

    /** A failure to read a file. */
    public static CommandException unreadable(int exitStatus, String file, IOException why) {
        return new CommandException(exitStatus, "cannot read " + file + ": " + ReadFailure.reason(why), why);
    }

    /** A failure to write a file, with {@link ExitStatus#PARTLY}. */
    public static CommandException unwritable(Path file, IOException why) {
        // If an error has no reason, Java's message is only the path.
        String reason = why instanceof FileSystemException ofFile ? ofFile.getReason() : why.getMessage();
        return new CommandException(
                ExitStatus.PARTLY,
                "cannot write " + file + ": "
                        + (reason == null ? "is its folder there, and may you write to it?" : reason),
                why);
    }

    public int exitStatus() {
        return exitStatus;
    }
}
