package io.quotewire.app;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.StandardOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The result of a command run in this process.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int status, String out, String err) {

    /** Runs a command with empty standard input. */
    public static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs a command with a text on standard input. */
    public static CommandLineRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs a command with bytes on standard input. */
    public static CommandLineRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = run(new ByteArrayInputStream(input), out, arguments);
        return new CommandLineRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs a command that writes to the given stream. */
    public static CommandLineRun into(OutputStream out, String... arguments) {
        return run(InputStream.nullInputStream(), out, arguments);
    }

    private static CommandLineRun run(InputStream in, OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        Console console = new Console(in, new StandardOutput(out), new PrintWriter(err, true), false, false, 80, false);
        int status = Quotewire.commandLine(console, arguments).execute(arguments);
        return new CommandLineRun(status, "", err.toString());
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
