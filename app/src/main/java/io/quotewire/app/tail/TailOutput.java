package io.quotewire.app.tail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quotewire.app.command.Console;
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
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Writes records until standard output is closed or the limit is reached. */
final class TailOutput implements TopicReader.Taker {
    private final Choice choice;
    private final ShownRecords shownRecords;
    private final Writer out;
    private final RecordLines lines;
    private final ToldStatements told = new ToldStatements();
    private final FoldedCounts folded = new FoldedCounts(Clock.systemUTC());
    private final NameFilter names;
    private final QuoteFilter quotes;
    private final Optional<QuoteFormat> quoteFormat;
    private long shown;
    private boolean closed;

    /**
     * What to write.
     *
     * @param json the unchanged values
     * @param format of quotes; absent for lines as of other topics
     * @param limit the maximum number of records
     */
    record Choice(TailTopic topic, boolean json, @Nullable FormatName format, long limit, QuoteOptions wanted) {}

    TailOutput(Console console, Choice choice, ShownRecords shownRecords) {
        this.choice = choice;
        this.shownRecords = shownRecords;
        out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        lines = new RecordLines(new Style(console.colour()));
        names = new NameFilter(choice.wanted.speaker(), choice.wanted.entity());
        quotes = choice.wanted.filter();
        quoteFormat = Optional.ofNullable(choice.format).map(FormatName::format);
        quoteFormat.map(QuoteFormat::head).filter(head -> !head.isEmpty()).ifPresent(this::raw);
    }

    @Override
    public boolean take(ConsumerRecord<byte[], byte[]> read) {
        JsonNode value = parsed(read);
        if (!shownRecords.has(read, value)) {
            return true;
        }
        if (choice.topic == TailTopic.QUOTES && (choice.wanted.isAnything() || quoteFormat.isPresent())) {
            takeQuote(read, value);
        } else if (names.wants(named(read, value))) {
            if (choice.topic == TailTopic.COUNTS && !choice.json) {
                folded.add(new String(read.key(), StandardCharsets.UTF_8), lines.line(choice.topic, read, value));
            } else if (choice.json) {
                write(asJson(read, value));
            } else {
                writeLine(read, value);
            }
        }
        return shown < choice.limit && !closed;
    }

    /** What names the record: its value, or the key of a deleted count. */
    private JsonNode named(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        return choice.topic == TailTopic.COUNTS && read.value() == null
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
                    && (choice.format == null || choice.format.tells(quote))) {
                if (quoteFormat.isPresent() || choice.json) {
                    write(quoteFormat
                            .map(format -> format.line(value.toString(), quote))
                            .orElseGet(value::toString));
                } else {
                    writeLine(read, value);
                }
            }
        } catch (JsonProcessingException e) {
            // Not a quote, so it does not match.
        }
    }

    /** Writes a line for people, who have read a statement whole with the first of its parts. */
    private void writeLine(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        if (!told.have(value)) {
            write(lines.line(choice.topic, read, value));
        }
    }

    /**
     * Writes what is due after a poll.
     *
     * @return false to stop reading
     */
    boolean polled() {
        show(folded.due());
        flush();
        return shown < choice.limit && !closed;
    }

    /** Writes what was still kept back. */
    void end() {
        show(folded.all());
        flush();
    }

    private void show(List<String> due) {
        due.stream().limit(choice.limit - shown).forEach(this::write);
    }

    private void flush() {
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
