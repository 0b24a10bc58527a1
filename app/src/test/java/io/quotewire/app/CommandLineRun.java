package io.quotewire.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one command line, run in this process, came to.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int status, String out, String err) {

    /** Runs a command line with nothing on standard input. */
    public static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs a command line with a text on standard input. */
    public static CommandLineRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs a command line with bytes on standard input. */
    public static CommandLineRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new ByteArrayInputStream(input), out, new PrintWriter(err, true), false, false, 80, false);
        int status = Quotewire.commandLine(console).execute(arguments);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
