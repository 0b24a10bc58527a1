package io.quotewire.app.export;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.correct.TakenDownArticles;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.quotes.FormatName;
import io.quotewire.app.quotes.QuoteFormat;
import io.quotewire.app.quotes.QuoteOptions;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.TimeRange;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire export}: writes the published quotes to a file. */
@Command(
        name = "export",
        description = {
            "Writes the current quotes, one per line, as far back as their topic reaches.",
            "Retracted quotes and those of articles that were taken down are left out; --events writes publications"
                    + " and retractions in the order of their partitions."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES}; default jsonl, the unchanged records.")
    private FormatName format = FormatName.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--events",
            description = "All records in the order of their partitions, retractions too; in jsonl and csv.")
    private boolean events;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Only of articles published then or later; a day, today, yesterday or a time, UTC.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "Only of articles published on that day or before, or before that time.")
    private @Nullable String to;

    @Mixin
    private QuoteOptions quotes = new QuoteOptions();

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (events && !format.tellsRetractions()) {
            throw new CommandException(
                    ExitStatus.USAGE, "--events writes retractions, which only the formats jsonl and csv can express");
        }
        QuoteFilter filter = quotes.filter();
        TimeRange range = range();
        Settings settings = options.load();
        String topic = settings.topics().quotes();
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(topic));
        }
        Optional<CurrentQuotes> current = events ? Optional.empty() : Optional.of(CurrentQuotes.read(settings));
        // What was published of them before the topics' retention cannot be retracted.
        Optional<TakenDown> takenDown = events ? Optional.empty() : takenDown(settings);
        try (TopicReader reader = TopicReader.fromBeginning(settings, topic);
                Writer out = open()) {
            Export export = new Export(format.format(), out);
            reader.readToEnd(record -> {
                CurrentQuotes.quote(record)
                        .filter(quote ->
                                current.map(all -> all.holds(quote, record)).orElse(true))
                        .filter(quote -> takenDown
                                .filter(those -> those.has(quote.articleId()))
                                .isEmpty())
                        .filter(quote -> range.holds(quote.publishedAt()) && filter.wants(quote))
                        .ifPresent(quote -> export.write(record, quote));
                return export.failure.isEmpty();
            });
            out.flush();
            export.throwFailure();
        } catch (IOException e) {
            if (output == null) {
                throw e;
            }
            throw CommandException.unwritable(output, e);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        return ExitStatus.DONE;
    }

    private Optional<TakenDown> takenDown(Settings settings) throws InterruptedException {
        return TakenDownArticles.readIfThere(
                settings,
                why -> console.err()
                        .println("quotewire: articles that were taken down are left out as far as they were retracted: "
                                + why));
    }

    private TimeRange range() {
        try {
            return TimeRange.of(Optional.ofNullable(from), Optional.ofNullable(to), LocalDate.now(ZoneOffset.UTC));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--from and --to: " + e.getMessage(), e);
        }
    }

    private Writer open() throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                output == null ? console.out() : Files.newOutputStream(output), StandardCharsets.UTF_8));
    }

    /** Writes quotes until writing fails. */
    private static final class Export {
        private final QuoteFormat format;
        private final Writer out;
        private Optional<IOException> failure = Optional.empty();

        Export(QuoteFormat format, Writer out) throws IOException {
            this.format = format;
            this.out = out;
            out.write(format.head());
        }

        void write(ConsumerRecord<byte[], byte[]> record, QuoteEvent quote) {
            try {
                out.write(format.line(new String(record.value(), StandardCharsets.UTF_8), quote));
                out.write('\n');
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }

        void throwFailure() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}
