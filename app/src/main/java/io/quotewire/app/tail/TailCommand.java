package io.quotewire.app.tail;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.quotes.FormatName;
import io.quotewire.app.quotes.QuoteOptions;
import io.quotewire.sink.query.TimeRange;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire tail}: shows a topic's records as they arrive. */
@Command(
        name = "tail",
        description = {
            "Shows the records of a topic as they arrive; Ctrl-C ends it.",
            "",
            "What was taken down before is left out, except for its retractions. Of articles, the copies of 'reprocess'"
                    + " are left out too, so that the rest can be fed elsewhere."
        })
public final class TailCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TOPIC", description = "quotes, mentions, processed, counts, articles or dlq.")
    private TailTopic topic = TailTopic.QUOTES;

    @Option(names = "--json", description = "The unchanged values, one JSON object per line.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Quotes as ${COMPLETION-CANDIDATES}; retractions in jsonl and csv only.")
    private @Nullable FormatName format;

    @Option(names = "--from-beginning", description = "Begin with the oldest record instead of the next to come.")
    private boolean fromBeginning;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Begin with what arrived at this time or later: a day, today, yesterday or a time, UTC.")
    private @Nullable String from;

    @Option(names = "--until-end", description = "End with the last record that is there at the start.")
    private boolean untilEnd;

    @Option(names = "--limit", paramLabel = "N", description = "End after this many records.")
    private long limit = Long.MAX_VALUE;

    @Mixin
    private QuoteOptions wanted = new QuoteOptions();

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public TailCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (limit < 1) {
            throw new CommandException(ExitStatus.USAGE, "--limit must be 1 or more");
        }
        check();
        Optional<Instant> start = start();
        Settings settings = options.load();
        String name = topic.name(settings.topics());
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(name));
        }
        try (TopicReader reader = reader(settings, name, start)) {
            show(reader, ShownRecords.of(topic, settings, console.err()));
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        return ExitStatus.DONE;
    }

    private TopicReader reader(Settings settings, String name, Optional<Instant> start) {
        return start.map(time -> TopicReader.fromTime(settings, time, name))
                .orElseGet(() -> fromBeginning
                        ? TopicReader.fromBeginning(settings, name)
                        : TopicReader.fromEnd(settings, name));
    }

    private Optional<Instant> start() {
        try {
            return TimeRange.of(Optional.ofNullable(from), Optional.empty(), LocalDate.now(ZoneOffset.UTC))
                    .from();
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--from: " + e.getMessage(), e);
        }
    }

    private void check() {
        if (fromBeginning && from != null) {
            throw new CommandException(
                    ExitStatus.USAGE, "--from and --from-beginning each say where to begin: give one of them");
        }
        if (json && format != null && format != FormatName.JSONL) {
            throw new CommandException(
                    ExitStatus.USAGE, "--json and --format each say what a line is: give one of them");
        }
        if (wanted.speaker().isPresent() && !topic.hasSpeaker()) {
            throw new CommandException(ExitStatus.USAGE, "--speaker works on quotes and counts only");
        }
        if (wanted.entity().isPresent() && !topic.hasEntity()) {
            throw new CommandException(ExitStatus.USAGE, "--entity works on quotes, mentions and counts only");
        }
        if ((wanted.onlyOfQuotes() || format != null) && topic != TailTopic.QUOTES) {
            throw new CommandException(
                    ExitStatus.USAGE, "--publisher, --type, --confidence, --words and --format work on quotes only");
        }
        var unused = wanted.filter(); // refuses what cannot be filtered by, before brokers are waited for
    }

    private void show(TopicReader reader, ShownRecords shownRecords) {
        TailOutput.Choice choice = new TailOutput.Choice(topic, json, format, limit, wanted);
        TailOutput output = new TailOutput(console, choice, shownRecords);
        reader.read(output, untilEnd, () -> {
            if (!output.polled()) {
                reader.stop();
            }
        });
        output.end();
    }
}
