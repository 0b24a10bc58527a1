package io.quotewire.app;

import io.quotewire.app.ask.AskCommand;
import io.quotewire.app.broker.BrokerCommand;
import io.quotewire.app.catalogue.CatalogueCommand;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.demo.DemoCommand;
import io.quotewire.app.evaluate.EvaluateCommand;
import io.quotewire.app.export.ExportCommand;
import io.quotewire.app.extract.ExtractCommand;
import io.quotewire.app.feed.FeedCommand;
import io.quotewire.app.monitor.MonitorCommand;
import io.quotewire.app.monitor.TopCommand;
import io.quotewire.app.replay.ReplayCommand;
import io.quotewire.app.service.CountCommand;
import io.quotewire.app.service.ProcessCommand;
import io.quotewire.app.tail.TailCommand;
import io.quotewire.app.topics.TopicsCommand;
import io.quotewire.app.train.TrainEntitiesCommand;
import io.quotewire.core.NewsExtractor;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.settings.DurationSetting;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
    /** picocli refuses less. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 110;

    private Quotewire() {}

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show what goes on, and the whole trace of a failure.")
    void verbose(boolean verbose) {
        if (verbose) {
            ServiceLog.verbose();
        }
    }

    /** All commands, in the order of the help. */
    private static List<Object> commands(Console console) {
        return List.of(
                new DemoCommand(console),
                new ExtractCommand(console, NewsExtractor::standard),
                new EvaluateCommand(console, NewsExtractor::standard),
                new TrainEntitiesCommand(console),
                new FeedCommand(console),
                new ProcessCommand(console),
                new CountCommand(console),
                new AskCommand(console),
                new TailCommand(console),
                new ExportCommand(console),
                new TopCommand(console),
                new MonitorCommand(console),
                new TopicsCommand(console),
                new CatalogueCommand(console),
                new ReplayCommand(console),
                new BrokerCommand(console));
    }

    /** The whole command line over one console. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Quotewire());
        for (Object command : commands(console)) {
            line.addSubcommand(command);
        }
        withCommandsBelow(line)
                .forEach(command -> command.getCommandSpec()
                        .usageMessage()
                        .exitCodeList(CommandLine.Model.UsageMessageSpec.keyValuesMap(ExitStatus.help())));
        // Who has forgotten "--help" tries "help"; the help itself need not list it.
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().hidden(true);
        line.addSubcommand(help);
        line.registerConverter(Duration.class, DurationSetting::parse);
        Failures failures = new Failures(console);
        return line.setOut(console.writer())
                .setErr(console.err())
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(console.width(), WIDEST_HELP)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static Stream<CommandLine> withCommandsBelow(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(Quotewire::withCommandsBelow));
    }

    /** Runs one command line and ends the process with its status. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Console.ofProcess()).execute(arguments));
    }
}
