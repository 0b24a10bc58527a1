package io.quotewire.app.replay;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.settings.Settings;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that select dead letters. */
final class LetterChoice {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "Such as 0:12; done or not.")
    private List<String> ids = List.of();

    @Option(names = "--reason", paramLabel = "REASON", description = "All of this reason that are not done.")
    private List<String> reasons = List.of();

    @Option(names = "--all", description = "All that are not done.")
    private boolean all;

    /** Fails if nothing is selected, or an id or a reason that does not exist. */
    List<Letter> of(DeadLetters letters, Settings settings) {
        if (ids.isEmpty() && reasons.isEmpty() && !all) {
            throw new CommandException(ExitStatus.USAGE, "which ones? Name them, or give --reason or --all");
        }
        checkReasons(reasons, letters);
        Set<Letter> chosen = new LinkedHashSet<>();
        ids.forEach(id -> chosen.add(letters.find(id).orElseThrow(() -> none(id, settings))));
        letters.all().stream()
                .filter(letter -> !letter.handled() && (all || reasons.contains(letter.reason())))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /**
     * Checks that records are refused for these reasons, by this release or, as dead letters say, another.
     *
     * @throws CommandException if one is not; the message names all reasons
     */
    static void checkReasons(List<String> reasons, DeadLetters letters) {
        Set<String> known = new LinkedHashSet<>();
        Arrays.stream(DeadLetter.Reason.values()).map(DeadLetter.Reason::code).forEach(known::add);
        letters.all().stream().map(Letter::reason).forEach(known::add);
        for (String reason : reasons) {
            if (!known.contains(reason)) {
                throw new CommandException(
                        ExitStatus.USAGE, "there is no reason '" + reason + "', but " + String.join(", ", known));
            }
        }
    }

    /** There is no dead letter with this id. */
    static CommandException none(String id, Settings settings) {
        return new CommandException(
                ExitStatus.PARTLY,
                "no dead letter '" + id + "' on " + settings.topics().deadLetters()
                        + ": 'replay list --each' names them");
    }
}
