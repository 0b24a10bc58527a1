package io.quotewire.app;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.command.StandardOutput;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.failure.FailureClassifier;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints a failure as one line that says what to do, with a stack trace only if {@code --verbose} is given. Output that
 * could not be written to standard output counts as a failure too, whether or not the command checked for it.
 */
final class Failures implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Pattern NOT_AMONG =
            Pattern.compile("Invalid value for (?:option '|positional parameter[^(]*\\()"
                    + "([^')]+)['\\)].*: expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int execute(ParseResult parsed) {
        Optional<ParameterException> unknown = UnknownName.beforeHelp(parsed);
        if (unknown.isPresent()) {
            return handleParseException(unknown.get(), new String[0]);
        }
        StandardOutput out = console.out();
        int status;
        try {
            status = new CommandLine.RunLast().execute(parsed);
        } catch (ExecutionException e) {
            if (!out.threw(e.getCause())) {
                throw e;
            }
            status = ExitStatus.DONE;
        }
        Optional<String> lack = out.lack();
        lack.ifPresent(why -> say("cannot write to standard output: " + why));
        return lack.isPresent() && status == ExitStatus.DONE ? ExitStatus.PARTLY : status;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        boolean needsCommand = !line.getSubcommands().isEmpty() && !(line.getCommand() instanceof Callable<?>);
        boolean noCommand = needsCommand && !(failure instanceof UnmatchedArgumentException);
        if (noCommand) {
            line.usage(console.err(), CommandLine.Help.Ansi.OFF);
            return ExitStatus.USAGE;
        }
        Optional<String> misplaced = UnknownName.misplaced(failure, arguments);
        if (misplaced.isPresent()) {
            say(misplaced.get());
            return ExitStatus.USAGE;
        }
        say(inPlainWords(String.valueOf(failure.getMessage())) + whatIsMissing(failure));
        Optional<String> meant = UnknownName.meant(failure);
        if (meant.isPresent()) {
            console.err().println("Did you mean: " + meant.get() + "?");
        } else if (!UnmatchedArgumentException.printSuggestions(failure, console.err())) {
            console.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        Optional<CommandException> known = known(failure);
        if (known.isPresent()) {
            say(String.valueOf(known.get().getMessage()));
            trace(failure, line);
            return known.get().exitStatus();
        }
        say("unexpected failure, " + failure + (verbose(line) ? "" : "; --verbose shows the trace"));
        trace(failure, line);
        return ExitStatus.FAILED;
    }

    private static Optional<CommandException> known(Exception failure) {
        return failure instanceof CommandException known
                ? Optional.of(known)
                : FailureClassifier.ofLibrary(failure).map(KafkaFailures::explained);
    }

    /** What a single missing parameter is, which is often a word of a few; otherwise nothing. */
    private static String whatIsMissing(ParameterException failure) {
        return failure instanceof MissingParameterException missing
                        && missing.getMissing().size() == 1
                        && missing.getMissing().get(0) instanceof PositionalParamSpec parameter
                ? ": " + String.join(" ", parameter.description())
                : "";
    }

    /** The library names Java's types, and values in capitals. */
    private static String inPlainWords(String message) {
        Matcher value = NOT_AMONG.matcher(message);
        if (value.matches()) {
            return "'" + value.group(3) + "' is not one of " + value.group(2).toLowerCase(Locale.ROOT) + ", for "
                    + value.group(1);
        }
        return message.replace("option option", "option")
                .replaceAll(" is not an? (int|long)$", " is not a whole number")
                .replaceAll(" is not a double$", " is not a number");
    }

    private void say(String message) {
        console.err().println("quotewire: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private void trace(Exception failure, CommandLine line) {
        if (verbose(line)) {
            failure.printStackTrace(console.err());
        }
    }

    private static boolean verbose(CommandLine line) {
        ParseResult parsed = line.getParseResult();
        return parsed != null && parsed.hasMatchedOption("--verbose");
    }
}
