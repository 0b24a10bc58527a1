package io.quotewire.app.command;

/** The exit statuses of the command line; scripts may rely on them. */
public final class ExitStatus {
    public static final int DONE = 0;

    /** Some input was refused, a name is unknown, a check found differences, or output was lost; the rest was done. */
    public static final int PARTLY = 1;

    /** The command line was not understood, or a setting cannot be used. */
    public static final int USAGE = 2;

    /** The broker or the API cannot be reached, lacks a topic, or denies access. */
    public static final int UNREACHABLE = 3;

    /** A failure of quotewire itself, or of its machine. */
    public static final int FAILED = 4;

    /** Ended by Ctrl-C, also where that is a key and no signal. */
    public static final int INTERRUPTED = 130;

    private ExitStatus() {}

    /** The list at the end of {@code --help}, in picocli's format. */
    public static String[] help() {
        return new String[] {
            " 0:done",
            " 1:some input was refused or could not be read, nothing has the name asked for, a check found differences,"
                    + " or output could not be written; the rest was done",
            " 2:the command line was not understood, or a setting cannot be used",
            " 3:the broker or the API cannot be reached, lacks a topic, or refused the request",
            " 4:quotewire or its machine failed, for example because a disk is full; --verbose shows the trace",
            " 130:ended by Ctrl-C; 143 by SIGTERM"
        };
    }
}
