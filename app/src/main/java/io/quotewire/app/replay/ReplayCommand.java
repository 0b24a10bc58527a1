package io.quotewire.app.replay;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.replay.LetterMarks;
import io.quotewire.streaming.replay.LetterReplay;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire replay}: list, show, put, dismiss. */
@Command(
        name = "replay",
        description = {
            "Shows dead letters, and re-sends them to their topics once the cause is fixed.",
            "",
            "One is named by its partition and offset, such as 0:12. What was put back or dismissed is marked as done."
        })
public final class ReplayCommand {
    private static final String NOT_MARKED = "not all could be marked as done: 'replay list' says which are not";

    private final Console console;

    public ReplayCommand(Console console) {
        this.console = console;
    }

    /** Counts them by reason, or lists each. */
    @Command(name = "list", description = "Counts the dead letters by reason and topic; with --each names them.")
    int list(
            @Mixin SettingsOptions options,
            @Option(names = "--reason", paramLabel = "REASON", description = "Such as not-json.") @Nullable
                    String reason,
            @Option(names = "--each", description = "One line for each that is not done.") boolean each,
            @Option(names = "--json", description = "One JSON object for each, done or not.") boolean json)
            throws InterruptedException {
        Settings settings = options.load();
        try (Cluster cluster = Cluster.reach(settings)) {
            DeadLetters all = read(cluster, settings);
            LetterChoice.checkReasons(Optional.ofNullable(reason).stream().toList(), all);
            List<Letter> letters = all.all().stream()
                    .filter(letter -> reason == null || letter.reason().equals(reason))
                    .toList();
            PrintWriter out = console.writer();
            if (json) {
                letters.forEach(letter -> out.println(LetterLines.json(letter)));
            } else if (letters.isEmpty()) {
                out.println("no dead letters" + (reason == null ? "" : " of the reason " + reason));
            } else {
                int width = console.tableWidth();
                (each ? LetterLines.each(letters, width) : LetterLines.byReason(letters, width)).forEach(out::println);
            }
            return ExitStatus.DONE;
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** Shows one in full. */
    @Command(name = "show", description = "Shows one: why it was refused, its headers, its value.")
    int show(
            @Mixin SettingsOptions options,
            @Parameters(paramLabel = "ID", description = "Such as 0:12.") String id,
            @Option(names = "--raw", description = "The value's bytes alone, to be edited and put back by --value.")
                    boolean raw)
            throws InterruptedException, IOException {
        Settings settings = options.load();
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(settings.topics().deadLetters()));
            Letter letter = cluster.ask(admin -> DeadLetters.one(admin, settings, id))
                    .orElseThrow(() -> LetterChoice.none(id, settings));
            if (raw) {
                byte[] value = letter.read().value();
                console.out().write(value == null ? new byte[0] : value);
                console.out().flush();
            } else {
                LetterLines.whole(letter).forEach(console.writer()::println);
            }
            return ExitStatus.DONE;
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** Puts some back. */
    @Command(
            name = "put",
            description = {
                "Re-sends dead letters to the topics from which they were read, and reports the results.",
                "They keep key, value and headers. Exit status 1 if one is refused again, left out or not read in time."
            })
    int put(
            @Mixin SettingsOptions options,
            @Mixin LetterChoice choice,
            @Option(
                            names = "--attempts",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "Skip letters already re-sent this often; default ${DEFAULT-VALUE}.")
                    int attempts,
            @Option(names = "--value", paramLabel = "FILE", description = "A new value for the one that is put back.")
                    @Nullable
                    Path value,
            @Option(
                            names = "--wait",
                            paramLabel = "TIME",
                            defaultValue = "30s",
                            description = "How long to wait for the services; default ${DEFAULT-VALUE}.")
                    Duration patience)
            throws InterruptedException {
        Settings settings = options.load();
        Optional<byte[]> edited = Optional.ofNullable(value).map(ReplayCommand::bytes);
        try (Cluster cluster = Cluster.reach(settings)) {
            DeadLetters letters = read(cluster, settings);
            List<Letter> chosen = choice.of(letters, settings);
            if (edited.isPresent() && chosen.size() != 1) {
                throw new CommandException(ExitStatus.USAGE, "--value is for one dead letter: name it alone");
            }
            chosen.forEach(letter -> letter.obstacle(attempts)
                    .ifPresent(why -> console.err()
                            .println("quotewire: left out " + letter.id() + ": " + why
                                    + (letter.obstacle(Integer.MAX_VALUE).isEmpty()
                                            ? "; --attempts allows more"
                                            : ""))));
            List<Letter> going = chosen.stream()
                    .filter(letter -> letter.obstacle(attempts).isEmpty())
                    .toList();
            boolean clean = going.isEmpty() || putBack(settings, cluster, going, edited, patience);
            return clean && going.size() == chosen.size() ? ExitStatus.DONE : ExitStatus.PARTLY;
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** Marks some as done. */
    @Command(name = "dismiss", description = "Marks dead letters as done without putting them back.")
    int dismiss(@Mixin SettingsOptions options, @Mixin LetterChoice choice) throws InterruptedException {
        Settings settings = options.load();
        try (Cluster cluster = Cluster.reach(settings)) {
            DeadLetters letters = read(cluster, settings);
            List<Letter> chosen = choice.of(letters, settings);
            LetterMarks marks = marks(settings, cluster, chosen);
            if (!cluster.ask(admin -> marks.add(chosen))) {
                throw new CommandException(ExitStatus.PARTLY, NOT_MARKED);
            }
            console.writer().println(chosen.size() + " dismissed");
            return ExitStatus.DONE;
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    private boolean putBack(
            Settings settings, Cluster cluster, List<Letter> going, Optional<byte[]> edited, Duration patience)
            throws InterruptedException {
        PrintWriter out = console.writer();
        LetterMarks marks = marks(settings, cluster, going);
        try (LetterReplay back = cluster.ask(admin -> new LetterReplay(settings, admin))) {
            List<Letter> gone = cluster.ask(admin -> back.send(going, edited));
            boolean marked = cluster.ask(admin -> marks.add(going));
            if (!marked) {
                console.err().println("quotewire: " + NOT_MARKED);
            }
            gone.forEach(
                    letter -> console.err().println("quotewire: left out " + letter.id() + ": it is no longer kept"));
            List<Letter> sent =
                    going.stream().filter(letter -> !gone.contains(letter)).toList();
            sent.stream()
                    .collect(Collectors.groupingBy(letter -> letter.topic().orElseThrow(), Collectors.counting()))
                    .forEach((topic, count) -> out.println(count + " put back on " + topic));
            List<Letter> open = cluster.ask(admin -> back.await(patience));
            Map<Letter, Letter> again = back.refusedAgain();
            again.forEach((was, now) -> console.err()
                    .println("quotewire: " + was.id() + " was refused again, as " + now.id() + ": " + now.reason()
                            + ", " + LetterLines.plain(now.message())));
            open.forEach(letter -> console.err()
                    .println("quotewire: " + letter.id() + " has not been read within " + patience.toSeconds()
                            + " s: does its service run?"));
            out.println((sent.size() - again.size() - open.size()) + " worked");
            return marked && gone.isEmpty() && again.isEmpty() && open.isEmpty();
        }
    }

    private static DeadLetters read(Cluster cluster, Settings settings) throws InterruptedException {
        cluster.require(List.of(settings.topics().deadLetters()));
        return cluster.ask(admin -> DeadLetters.read(admin, settings));
    }

    private static LetterMarks marks(Settings settings, Cluster cluster, List<Letter> letters)
            throws InterruptedException {
        LetterMarks marks = cluster.ask(admin -> new LetterMarks(admin, settings));
        if (!cluster.ask(admin -> marks.haveRoomFor(letters))) {
            throw new CommandException(
                    ExitStatus.PARTLY,
                    "the dead letters marked as done would be too scattered to be recorded;"
                            + " dismiss or put back the oldest first. Nothing was done");
        }
        return marks;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CommandException.unreadable(ExitStatus.USAGE, file.toString(), e);
        }
    }
}
