package io.quotewire.app.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A command's standard streams. Always UTF-8: the locale applies to the terminal but not to pipes and files.
 *
 * @param in standard input
 * @param out standard output
 * @param err messages, flushed line by line; characters that could control a terminal are written as spaces
 * @param terminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param width columns of the terminal, 80 if unknown
 * @param colour whether colours may be used
 */
public record Console(
        InputStream in,
        StandardOutput out,
        PrintWriter err,
        boolean terminal,
        boolean errTerminal,
        int width,
        boolean colour) {
    public static final int DEFAULT_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    public Console {
        // Some pseudo-terminals report 0.
        err = new PrintWriter(new PlainWriter(err), true);
        width = width <= 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** The process's own streams; {@code bin/quotewire} tells whether they are terminals. */
    public static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("quotewire.terminal");
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                terminal,
                Boolean.getBoolean("quotewire.error-terminal"),
                Integer.getInteger("quotewire.columns", DEFAULT_WIDTH),
                terminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
    }

    /** The width of tables that may be searched: unlimited if the output is not a terminal. */
    public int tableWidth() {
        return terminal ? width : Integer.MAX_VALUE;
    }

    /**
     * Says so if standard input was read and had no lines, as after a command before the pipe that failed; a file may
     * be empty on purpose.
     *
     * @param file {@code -} for standard input
     */
    public boolean gotNothing(String file, int lines) {
        boolean nothing = file.equals("-") && lines == 0;
        if (nothing) {
            err.println("quotewire: nothing came in on standard input, and nothing was done:"
                    + " did the command before the pipe fail?");
        }
        return nothing;
    }

    /** A writer of text to standard output. */
    public PrintWriter writer() {
        return writer(out);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
