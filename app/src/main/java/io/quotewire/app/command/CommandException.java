package io.quotewire.app.command;

/** A failure that its user can mend: the message is one line that says what is wrong and what to do. */
public final class CommandException extends RuntimeException {
    private final int exitStatus;

    /** @param exitStatus one of {@link ExitStatus} */
    public CommandException(int exitStatus, String message, Throwable cause) {
        super(message, cause);
        this.exitStatus = exitStatus;
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
