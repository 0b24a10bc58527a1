package io.quotewire.app;

import io.quotewire.streaming.spelling.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command or option that does not exist, and those that may be meant. */
final class UnknownName {
    /** In characters; two in a name at least this long, one in a shorter name, may be wrong, missing or superfluous. */
    private static final int LONG = 5;

    private static final String LONG_OPTION = "--";

    private UnknownName() {}

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
     * The whole name of the nearest command, of any level, or the nearest option of a command, if a failure names one
     * that does not exist; of several equally near ones all, joined by commas.
     */
    static Optional<String> meant(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        return unmatched(failure)
                .flatMap(name -> isCommand(line, name)
                        ? nearest(name, below(line), CommandLine::getCommandName, UnknownName::wholeName)
                        : nearestOption(line, name));
    }

    /**
     * What to say of an option that stands before the command that has it, if that is the failure.
     *
     * @param arguments the whole command line's
     */
    static Optional<String> misplaced(ParameterException failure, String... arguments) {
        CommandLine line = failure.getCommandLine();
        return unmatched(failure)
                .map(UnknownName::nameOf)
                .filter(option -> below(line)
                        .anyMatch(
                                command -> command.getCommandSpec().optionsMap().containsKey(option)))
                .map(option -> option + " is given behind its command: '"
                        + Optional.of(named(line, arguments))
                                .filter(command ->
                                        command.getCommandSpec().optionsMap().containsKey(option))
                                .map(UnknownName::withParameters)
                                .orElse(wholeName(line) + " COMMAND")
                        + ' ' + option + " …'");
    }

    /** The whole name, with what the command needs before its options. */
    private static String withParameters(CommandLine command) {
        return Stream.concat(
                        Stream.of(wholeName(command)),
                        command.getCommandSpec().positionalParameters().stream()
                                .filter(PositionalParamSpec::required)
                                .map(PositionalParamSpec::paramLabel))
                .collect(Collectors.joining(" "));
    }

    /** The command below this one that the arguments name. */
    private static CommandLine named(CommandLine line, String... arguments) {
        CommandLine named = line;
        for (String argument : arguments) {
            named = named.getSubcommands().getOrDefault(argument, named);
        }
        return named;
    }

    private static Optional<String> unmatched(ParameterException failure) {
        return Optional.of(failure)
                .filter(UnmatchedArgumentException.class::isInstance)
                .map(unknown ->
                        ((UnmatchedArgumentException) unknown).getUnmatched().get(0));
    }

    private static String nameOf(String argument) {
        return argument.split("=", 2)[0];
    }

    private static Optional<String> nearestOption(CommandLine line, String argument) {
        if (!argument.startsWith(LONG_OPTION)) {
            return Optional.empty();
        }
        Stream<String> known =
                line.getCommandSpec().optionsMap().keySet().stream().filter(option -> option.startsWith(LONG_OPTION));
        return nearest(nameOf(argument), known, Function.identity(), Function.identity());
    }

    /** Whether an argument stands where a command should. */
    private static boolean isCommand(CommandLine line, String argument) {
        return !line.getSubcommands().isEmpty() && !argument.startsWith("-");
    }

    private static <T> Optional<String> nearest(
            String name, Stream<T> known, Function<T, String> named, Function<T, String> shown) {
        int allowed = name.length() < LONG ? 1 : 2;
        return known
                .collect(Collectors.groupingBy(
                        one -> EditDistance.between(named.apply(one), name), TreeMap::new, Collectors.toList()))
                .headMap(allowed, true)
                .values()
                .stream()
                .map(nearest -> nearest.stream().map(shown).distinct().sorted().collect(Collectors.joining(", ")))
                .findFirst();
    }

    private static String wholeName(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }
}
