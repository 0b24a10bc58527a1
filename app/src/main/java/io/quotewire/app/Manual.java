package io.quotewire.app;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.command.StandardOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Generates a release's documentation of the command line from the commands themselves: a man page and shell
 * completion. The build of a release runs {@code Manual FOLDER VERSION}.
 */
public final class Manual {
    private final CommandLine line;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    private Manual(CommandLine line, String version) {
        this.line = line;
        this.version = version;
    }

    /**
     * Writes {@code man/man1/quotewire.1} and {@code completion/quotewire.bash}, which zsh can read as well, into a
     * folder.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandLine line = commandLine();
        Path man = Files.createDirectories(folder.resolve("man/man1"));
        Files.writeString(man.resolve("quotewire.1"), page(line, arguments[1]));
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("quotewire.bash"), AutoComplete.bash("quotewire", line));
    }

    /** The whole command line, with a console that discards everything. */
    static CommandLine commandLine() {
        return Quotewire.commandLine(new Console(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintWriter(Writer.nullWriter()),
                false,
                false,
                80,
                false));
    }

    /** The page as source for {@code man}. */
    static String page(CommandLine line, String version) {
        return new Manual(line, version).written();
    }

    private String written() {
        CommandSpec root = line.getCommandSpec();
        request("TH", "QUOTEWIRE", "1", "", "quotewire " + version, "");
        request("SH", "NAME");
        text("quotewire - " + String.join(" ", root.usageMessage().description()));
        request("SH", "SYNOPSIS");
        text("quotewire COMMAND [OPTION...] [ARGUMENT...]");
        request("SH", "COMMANDS");
        shown(line).forEach(this::command);
        request("SH", "OPTIONS OF EVERY COMMAND");
        root.options().forEach(this::argument);
        request("SH", "EXIT STATUS");
        Stream.of(ExitStatus.help())
                .map(status -> status.strip().split(":", 2))
                .forEach(status -> item(status[0], List.of(status[1])));
        request("SH", "ENVIRONMENT");
        item("QUOTEWIRE_SETTING", List.of("A setting, dots as underscores: QUOTEWIRE_BOOTSTRAP_SERVERS."));
        item("QUOTEWIRE_JAVA_OPTS", List.of("Options for Java, separated by spaces."));
        return page.toString();
    }

    private static Stream<CommandLine> shown(CommandLine above) {
        return above.getSubcommands().values().stream()
                .filter(below -> !below.getCommandSpec().usageMessage().hidden());
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        request("SS", spec.qualifiedName());
        String synopsis = command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
        page.append(".B ").append(escaped(synopsis)).append('\n');
        request("PP");
        paragraphs(List.of(spec.usageMessage().description()));
        spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(this::argument);
        spec.options().stream()
                .filter(option ->
                        !option.hidden() && !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .forEach(this::argument);
        paragraphs(List.of(spec.usageMessage().footer()));
        shown(command).forEach(this::command);
    }

    private void argument(ArgSpec argument) {
        String names = argument instanceof OptionSpec option ? String.join(", ", option.names()) + ' ' : "";
        String value = argument.arity().max() == 0 ? "" : argument.paramLabel();
        item((names + value).strip(), List.of(argument.description()));
    }

    private void item(String name, List<String> description) {
        request("TP");
        page.append(".B ").append(escaped(name)).append('\n');
        paragraphs(description);
    }

    private void paragraphs(List<String> lines) {
        lines.stream()
                .flatMap(written -> String.format(written).lines())
                .map(written -> Ansi.OFF.string(written).strip())
                .filter(written -> !written.isEmpty())
                .forEach(this::text);
    }

    private void text(String words) {
        page.append(escaped(words)).append('\n');
    }

    private void request(String name, String... arguments) {
        page.append('.').append(name);
        if (arguments.length > 0) {
            page.append(Stream.of(arguments)
                    .map(argument -> " \"" + escaped(argument) + '"')
                    .collect(Collectors.joining()));
        }
        page.append('\n');
    }

    /** Escapes text so that it starts no request and its hyphens can be copied. */
    private static String escaped(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
