package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.header.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Formats a record as one line for people. */
final class RecordLines {
    private final Style style;

    RecordLines(Style style) {
        this.style = style;
    }

    String line(TailTopic topic, ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        return switch (topic) {
            case QUOTES -> quote(value);
            case MENTIONS -> mention(value);
            case PROCESSED -> processed(value);
            case COUNTS -> count(read, value);
            case ARTICLES -> article(read, value);
            case DLQ -> deadLetter(read);
        };
    }

    private String quote(JsonNode quote) {
        String name = Columns.plain(ShownSpeaker.shown(
                quote.path("speaker").asText(null),
                quote.path("speakerRole").asText(null),
                quote.path("speakerText").asText(null)));
        String said = text(quote, "statementText", text(quote, "text", ""));
        String marked = said.isEmpty()
                ? "passage " + text(quote, "passageId", "?")
                : text(quote, "type", "").equals("DIRECT") ? "“" + said + "”" : said;
        return change(quote) + style.name(name, name) + ": " + marked + ' '
                + style.faint(String.format(
                        Locale.ROOT,
                        "(%s %.2f) %s",
                        text(quote, "type", "?").toLowerCase(Locale.ROOT),
                        quote.path("confidence").asDouble(),
                        text(quote, "title", text(quote, "articleId", ""))));
    }

    private String mention(JsonNode mention) {
        String name = text(mention, "entity", "?");
        int quotes = mention.path("quotesDirect").asInt()
                + mention.path("quotesMixed").asInt()
                + mention.path("quotesIndirect").asInt();
        return change(mention) + style.name(name, name) + ' '
                + text(mention, "type", "").toLowerCase(Locale.ROOT) + ", named "
                + mention.path("count").asInt()
                + "×" + (quotes > 0 ? ", quoted " + quotes + "×" : "") + ' '
                + style.faint(text(mention, "articleId", ""));
    }

    private String processed(JsonNode processed) {
        return style.bold(text(processed, "outcome", "?").toLowerCase(Locale.ROOT))
                + ' '
                + text(processed, "articleId", "?")
                + String.format(
                        Locale.ROOT,
                        "  quotes +%d −%d, mentions +%d −%d",
                        processed.path("quotesPublished").asInt(),
                        processed.path("quotesRetracted").asInt(),
                        processed.path("mentionsPublished").asInt(),
                        processed.path("mentionsRetracted").asInt())
                + style.faint(String.format(
                        Locale.ROOT,
                        "  %.1f ms",
                        processed.path("extractionMicros").asLong() / 1000.0));
    }

    private String count(ConsumerRecord<byte[], byte[]> read, JsonNode count) {
        CountSentence sentence = new CountSentence(style);
        return read.value() == null ? sentence.gone(string(read.key())) : sentence.of(count);
    }

    private String article(ConsumerRecord<byte[], byte[]> read, JsonNode article) {
        return style.bold(text(article, "title", "(no title)")) + "  " + text(article, "publisher", "") + ' '
                + style.faint(text(article, "id", string(read.key())));
    }

    private String deadLetter(ConsumerRecord<byte[], byte[]> read) {
        return style.bold(header(read, DeadLetter.REASON)) + ' ' + header(read, DeadLetter.STAGE) + ' '
                + header(read, DeadLetter.TOPIC) + '-' + header(read, DeadLetter.PARTITION) + '@'
                + header(read, DeadLetter.OFFSET) + ": " + header(read, DeadLetter.MESSAGE) + ' '
                + style.faint("key " + string(read.key()));
    }

    private String change(JsonNode event) {
        return text(event, "change", "").equals(Change.RETRACTED.name()) ? style.warning("retracted ") : "";
    }

    private static String text(JsonNode value, String field, String otherwise) {
        return value.hasNonNull(field) ? Columns.plain(value.path(field).asText()) : otherwise;
    }

    private static String header(ConsumerRecord<byte[], byte[]> read, String name) {
        Header header = read.headers().lastHeader(name);
        return header == null ? "?" : string(header.value());
    }

    private static String string(byte @Nullable [] bytes) {
        return bytes == null ? "(none)" : Columns.plain(new String(bytes, StandardCharsets.UTF_8));
    }
}
