package io.quotewire.app.tail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.quotes.FormatName;
import io.quotewire.app.quotes.QuoteFormat;
import io.quotewire.app.quotes.QuoteOptions;
import io.quotewire.app.terminal.Style;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.OpenValues;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.reading.RequiredFields;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        Settings settings = options.load();
        String name = topic.name(settings.topics());
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(name));
        }
        try (TopicReader reader =
                fromBeginning ? TopicReader.fromBeginning(settings, name) : TopicReader.fromEnd(settings, name)) {
            show(reader, ShownRecords.of(topic, settings, console.err()));
        }
        return ExitStatus.DONE;
    }

    private void check() {
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
    }

    private void show(TopicReader reader, ShownRecords shownRecords) {
        Output output = new Output(wanted.filter(), shownRecords);
        reader.read(output, untilEnd, () -> {
            if (!output.polled()) {
                reader.stop();
            }
        });
        output.end();
    }

    /** Writes records until standard output is closed or the limit is reached. */
    private final class Output implements TopicReader.Taker {
        private final Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        private final RecordLines lines = new RecordLines(new Style(console.colour()));
        private final FoldedCounts folded = new FoldedCounts(Clock.systemUTC());
        private final NameFilter names = new NameFilter(wanted.speaker(), wanted.entity());
        private final Optional<QuoteFormat> quoteFormat =
                Optional.ofNullable(format).map(FormatName::format);
        private final QuoteFilter quotes;
        private final ShownRecords shownRecords;
        private long shown;
        private boolean closed;

        Output(QuoteFilter quotes, ShownRecords shownRecords) {
            this.quotes = quotes;
            this.shownRecords = shownRecords;
            quoteFormat.map(QuoteFormat::head).filter(head -> !head.isEmpty()).ifPresent(this::raw);
        }

        @Override
        public boolean take(ConsumerRecord<byte[], byte[]> read) {
            JsonNode value = parsed(read);
            if (!shownRecords.has(read, value)) {
                return true;
            }
            if (topic == TailTopic.QUOTES && (wanted.isAnything() || quoteFormat.isPresent())) {
                takeQuote(read, value);
            } else if (names.wants(named(read, value))) {
                if (topic == TailTopic.COUNTS && !json) {
                    folded.add(new String(read.key(), StandardCharsets.UTF_8), lines.line(topic, read, value));
                } else {
                    write(json ? asJson(read, value) : lines.line(topic, read, value));
                }
            }
            return shown < limit && !closed;
        }

        /** What names the record: its value, or the key of a deleted count. */
        private JsonNode named(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
            return topic == TailTopic.COUNTS && read.value() == null
                    ? CountKey.parse(new String(read.key(), StandardCharsets.UTF_8))
                            .<JsonNode>map(CountKey::json)
                            .orElse(value)
                    : value;
        }

        private void takeQuote(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
            try {
                QuoteEvent quote = OpenValues.read(value, QuoteEvent.class);
                if (quote != null
                        && RequiredFields.areIn(quote)
                        && quotes.wants(quote)
                        && (format == null || format.tells(quote))) {
                    write(quoteFormat
                            .map(format -> format.line(value.toString(), quote))
                            .orElseGet(() -> json ? value.toString() : lines.line(topic, read, value)));
                }
            } catch (JsonProcessingException e) {
                // Not a quote, so it does not match.
            }
        }

        /**
         * @return false to stop reading
         */
        boolean polled() {
            show(folded.due());
            flush();
            return shown < limit && !closed;
        }

        void end() {
            show(folded.all());
            flush();
        }

        private void show(List<String> due) {
            due.stream().limit(limit - shown).forEach(this::write);
        }

        void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                closed = true;
            }
        }

        private void write(String line) {
            raw(line + '\n');
            shown++;
        }

        private void raw(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                closed = true;
            }
        }
    }

    private static JsonNode parsed(ConsumerRecord<byte[], byte[]> read) {
        if (read.value() == null) {
            return MissingNode.getInstance();
        }
        try {
            return Json.mapper().readTree(read.value());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** The value unchanged; if it is not JSON, or absent, an object that says so. */
    private static String asJson(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        if (!value.isMissingNode()) {
            return value.toString();
        }
        var wrapped = Json.mapper().createObjectNode();
        wrapped.put("key", read.key() == null ? null : new String(read.key(), StandardCharsets.UTF_8));
        wrapped.put("value", read.value() == null ? null : new String(read.value(), StandardCharsets.UTF_8));
        return wrapped.toString();
    }
}
