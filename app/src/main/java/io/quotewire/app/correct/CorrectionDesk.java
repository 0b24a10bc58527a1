package io.quotewire.app.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Table;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionFile;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes, undoes and lists decisions, with messages for people; each method returns an exit status. */
final class CorrectionDesk {
    private final Console console;

    CorrectionDesk(Console console) {
        this.console = console;
    }

    int decide(Settings settings, Correction correction) throws InterruptedException {
        return decide(settings, correction, Optional.empty());
    }

    private int decide(Settings settings, Correction correction, Optional<FoundQuote> found)
            throws InterruptedException {
        CorrectionTopic topic = CorrectionTopic.read(settings);
        PrintWriter out = console.writer();
        Optional<Correction> before = topic.on(correction);
        if (before.isPresent() && before.get().decidesAs(correction)) {
            out.println(Columns.plain("already decided so, by " + before.get().by() + ", "
                    + before.get().at() + ": " + before.get().why()));
            return ExitStatus.DONE;
        }
        topic.requireOpen(correction);
        topic.decide(List.of(correction));
        out.println(correction.id() + ": " + Columns.plain(correction.sentence()));
        found.map(FoundQuote::quote)
                .filter(quote -> !topic.isTakenDown(quote.articleId()))
                .ifPresent(quote -> out.println("it reads: " + Columns.plain(words(quote))));
        before.ifPresent(known -> out.println("replaces: " + Columns.plain(known.sentence())));
        if (!correction.concernsOneArticle()) {
            out.println("articles that have not changed for "
                    + settings.correctionWindow().toHours() + " hours are archived, and count as they did");
        }
        out.println("to undo it: quotewire correct undo " + correction.id());
        if (before.isEmpty() && found.filter(quote -> !quote.isCurrent()).isPresent()) {
            say("the quote is not current; if it is published again, the correction applies");
        }
        return ExitStatus.DONE;
    }

    /** The words that are decided on, so that a wrong id is noticed. */
    private static String words(QuoteEvent quote) {
        return ShownSpeaker.shown(quote.speaker(), quote.speakerRole(), quote.speakerText()) + ": “" + quote.text()
                + "” (" + (quote.title() == null ? quote.articleId() : quote.title()) + ')';
    }

    int decideOnQuote(Settings settings, FoundQuote found, Correction correction) throws InterruptedException {
        int status = decide(settings, correction, Optional.of(found));
        String articleId = found.quote().articleId();
        Reach reach = new TopicLookup(settings).reach(articleId);
        return afterSaying(reach.leftByCorrection(articleId, settings.topics()), status);
    }

    /** Undoes the corrections with these ids or keys; deletes invalid records. */
    int undo(Settings settings, List<String> ids) throws InterruptedException {
        CorrectionTopic topic = CorrectionTopic.read(settings);
        List<Correction> ofArticles = new ArrayList<>();
        topic.undo(topic.keys(ids), key -> {
            Optional<Correction> correction = topic.under(key);
            console.writer()
                    .println("undone: "
                            + Columns.plain(correction.map(Correction::sentence).orElse("invalid record " + key)));
            correction.filter(Correction::concernsOneArticle).ifPresent(ofArticles::add);
        });
        return afterSayingWhatIsLeft(settings, ofArticles);
    }

    /** The articles' records are read once for all, since there may be many of both. */
    private int afterSayingWhatIsLeft(Settings settings, List<Correction> undone) {
        if (undone.isEmpty()) {
            return ExitStatus.DONE;
        }
        Map<String, Reach> reaches = new TopicLookup(settings)
                .reaches(undone.stream().map(CorrectionDesk::articleOf).toList());
        int status = ExitStatus.DONE;
        for (Correction correction : undone) {
            Reach reach = Objects.requireNonNull(reaches.get(articleOf(correction)));
            status = afterSaying(reach.leftByUndoing(correction, settings.topics()), status);
        }
        return status;
    }

    private static String articleOf(Correction correction) {
        return Objects.requireNonNull(correction.articleId());
    }

    /** Adds the decisions of a file, or of standard input. */
    int add(Settings settings, String file) throws InterruptedException {
        CorrectionFile read = read(file);
        read.problems().forEach(problem -> say(file + ", " + problem));
        if (console.gotNothing(file, read.decisions().size() + read.problems().size())) {
            return ExitStatus.PARTLY;
        }
        CorrectionTopic topic = CorrectionTopic.read(settings);
        List<Correction> added = new ArrayList<>();
        int outdated = 0;
        for (Correction correction : read.decisions()) {
            Optional<Correction> inForce = topic.on(correction);
            if (inForce.isEmpty() || inForce.get().at().isBefore(correction.at())) {
                added.add(correction);
            } else if (!inForce.get().decidesAs(correction)) {
                outdated++;
                say("not added, since a later correction is in effect here: " + correction.sentence());
            }
        }
        topic.decide(added);
        int known = read.decisions().size() - added.size() - outdated;
        console.writer().println(String.format(Locale.ROOT, "%,d added, %,d already there", added.size(), known));
        return outdated == 0 && read.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** Lists the corrections in force. */
    int list(Settings settings, boolean json) throws InterruptedException {
        CorrectionTopic topic = CorrectionTopic.read(settings);
        topic.unusable()
                .forEach((key, wrong) -> say(
                        "not a valid correction under the key '" + key + "', id " + Correction.id(key) + ": " + wrong));
        PrintWriter out = console.writer();
        if (json) {
            topic.inForce().forEach(correction -> out.println(withId(correction)));
        } else if (topic.inForce().isEmpty()) {
            out.println("there are no corrections");
        } else {
            Table table = new Table("ID", "WHEN", "WHO", "WHAT", "WHY");
            topic.inForce()
                    .forEach(correction -> table.row(
                            correction.id(),
                            correction.at().toString(),
                            correction.by(),
                            correction.sentence(),
                            correction.why()));
            table.lines(console.tableWidth()).forEach(out::println);
        }
        return topic.unusable().isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** The record with its id for 'undo' added, which 'add' ignores. */
    private static JsonNode withId(Correction correction) {
        ObjectNode line = Json.mapper().createObjectNode().put("id", correction.id());
        return line.setAll((ObjectNode) Json.mapper().valueToTree(correction));
    }

    /** Prints what a decision does not reach, in which case it is done only partly. */
    int afterSaying(Optional<String> left, int status) {
        left.ifPresent(this::say);
        return left.isPresent() ? ExitStatus.PARTLY : status;
    }

    /** Prints what may be wrong with a decision that is made. */
    int afterWarning(Optional<String> doubt, int status) {
        doubt.ifPresent(this::say);
        return status;
    }

    private CorrectionFile read(String file) {
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            return CorrectionFile.read(in);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitStatus.USAGE, "no file " + file, e);
        } catch (IOException e) {
            throw CommandException.unreadable(ExitStatus.USAGE, file, e);
        }
    }

    private void say(String message) {
        console.err().println("quotewire: " + Columns.plain(message));
    }
}
