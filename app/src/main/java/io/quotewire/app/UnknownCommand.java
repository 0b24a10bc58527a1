package io.quotewire.app;

import io.quotewire.streaming.settings.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command that does not exist, and those that may be meant. */
final class UnknownCommand {
    /** In characters; two in a name at least this long, one in a shorter name, may be wrong, missing or superfluous. */
    private static final int LONG = 5;

    private UnknownCommand() {}

    /** The failure of a command line that asks for help on a command that does not exist, which picocli ignores. */
    static Optional<ParameterException> beforeHelp(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine line = last.commandSpec().commandLine();
        List<String> unmatched = last.unmatched();
        boolean unknown = last.isUsageHelpRequested() && !unmatched.isEmpty() && isCommand(line, unmatched.get(0));
        return unknown ? Optional.of(new UnmatchedArgumentException(line, unmatched)) : Optional.empty();
    }

    /**
     * The whole name of the nearest command, of any level, if a failure names one that does not exist; of several
     * equally near ones all, joined by commas.
     */
    static Optional<String> meant(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        return Optional.of(failure)
                .filter(UnmatchedArgumentException.class::isInstance)
                .map(unmatched ->
                        ((UnmatchedArgumentException) unmatched).getUnmatched().get(0))
                .filter(name -> isCommand(line, name))
                .flatMap(name -> nearest(line, name));
    }

    /** Whether an argument stands where a command should. */
    private static boolean isCommand(CommandLine line, String argument) {
        return !line.getSubcommands().isEmpty() && !argument.startsWith("-");
    }

    private static Optional<String> nearest(CommandLine line, String name) {
        int allowed = name.length() < LONG ? 1 : 2;
        List<CommandLine> near = below(line)
                .filter(command -> distance(command, name) <= allowed)
                .toList();
        return near.stream().mapToInt(command -> distance(command, name)).min().stream()
                .mapToObj(least -> near.stream()
                        .filter(command -> distance(command, name) == least)
                        .map(command -> command.getCommandSpec().qualifiedName())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .findFirst();
    }

    private static int distance(CommandLine command, String name) {
        return EditDistance.between(command.getCommandName(), name);
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }
}
