package io.quotewire.app;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.command.ParentProcess;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.settings.DurationSetting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line's root: {@code quotewire COMMAND}. */
@Command(
        name = "quotewire",
        description = "Live news in, attributed quotes and entity counts out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit status:%n",
        sortOptions = false,
        usageHelpAutoWidth = false)
public final class Quotewire {
    /** The narrowest width that picocli accepts. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 110;

    private Quotewire() {}

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show what happens, and the full stack trace of a failure.")
    void verbose(boolean verbose) {
        if (verbose) {
            ServiceLog.verbose();
        }
    }

    /**
     * The whole command line with a console, for these arguments. If they name a command the others are left out, since
     * reading their options would take longer than extracting a short text.
     */
    static CommandLine commandLine(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Quotewire());
        // An article may be called "@home": no file of options.
        line.setExpandAtFiles(false);
        CommandName.of(arguments)
                .map(List::of)
                .orElse(CommandName.ALL)
                .forEach(name -> line.addSubcommand(name.command(console)));
        withCommandsBelow(line)
                .forEach(command -> command.getCommandSpec()
                        .usageMessage()
                        .exitCodeList(CommandLine.Model.UsageMessageSpec.keyValuesMap(ExitStatus.help())));
        // For users who expect "help" instead of "--help"; not listed in the help.
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().hidden(true);
        line.addSubcommand(help);
        line.registerConverter(Duration.class, Quotewire::duration);
        Failures failures = new Failures(console);
        return line.setOut(console.writer())
                .setErr(console.err())
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(console.width(), WIDEST_HELP)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(failures)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static Duration duration(String text) {
        try {
            return DurationSetting.parse(text, Duration.ZERO);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Stream<CommandLine> withCommandsBelow(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(Quotewire::withCommandsBelow));
    }

    /** Runs a command line and ends the process with its exit status. */
    public static void main(String[] arguments) {
        // Kafka's broker converts names to upper case in the default locale, and does not recognise them in Turkish.
        Locale.setDefault(Locale.ROOT);
        CommandLine line = commandLine(Console.ofProcess(), arguments);
        ProcessEnd end = ProcessEnd.watched();
        line.setExecutionExceptionHandler(end.unlessUnderWay(line.getExecutionExceptionHandler()));
        ParentProcess.onEnd(() -> System.exit(ExitStatus.FAILED));
        try {
            System.exit(line.execute(arguments));
        } catch (LinkageError e) {
            // Thrown by classes that register a shutdown hook while the process is already ending.
            if (!end.isUnderWay()) {
                throw e;
            }
        }
    }
}
