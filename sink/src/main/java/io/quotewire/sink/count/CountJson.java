package io.quotewire.sink.count;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A count as JSON, field by field: byte for byte what {@link Json#write} makes of the contract's record, without making
 * one and looking it through. Of all that the sink writes, this is most.
 */
final class CountJson {
    private static final int USUAL_BYTES = 512;

    private CountJson() {}

    /** The value under a count's key. */
    static byte[] write(Subject subject, CountWindow window, StoredCount stored, Amounts sum) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_BYTES)) {
            try (JsonGenerator out = Json.mapper().getFactory().createGenerator(bytes)) {
                out.writeStartObject();
                out.writeNumberField("schemaVersion", Count.SCHEMA_VERSION);
                writeSubject(subject, out);
                out.writeStringField("window", window.label());
                writeAmounts(sum, subject.kind() == Kind.PUBLISHER, out);
                if (!window.isTotal()) {
                    writeHours("articlesByHour", stored::articles, out);
                    writeHours("mentionsByHour", stored::mentions, out);
                    writeHours("quotesByHour", stored::quotes, out);
                    writeUndated(stored.undated(), out);
                }
                out.writeNumberField("stories", sum.stories());
                out.writeEndObject();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSubject(Subject subject, JsonGenerator out) throws IOException {
        out.writeStringField(
                "kind", subject.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        writeType("type", subject.type(), out);
        out.writeStringField("name", subject.name());
        writeType("aboutType", subject.aboutType(), out);
        if (subject.about() != null) {
            out.writeStringField("about", subject.about());
        }
    }

    private static void writeType(String field, @Nullable EntityType type, JsonGenerator out) throws IOException {
        if (type != null) {
            out.writeStringField(field, type.name());
        }
    }

    private static void writeAmounts(Amounts sum, boolean publisher, JsonGenerator out) throws IOException {
        out.writeNumberField("articles", sum.articles());
        out.writeNumberField("mentions", sum.mentions());
        out.writeNumberField("quotesDirect", sum.direct());
        out.writeNumberField("quotesMixed", sum.mixed());
        out.writeNumberField("quotesIndirect", sum.indirect());
        if (publisher) {
            out.writeNumberField("unnamed", sum.unnamed());
            out.writeNumberField("unknown", sum.unknown());
        }
    }

    private static void writeUndated(Amounts undated, JsonGenerator out) throws IOException {
        if (!undated.isNone()) {
            out.writeNumberField("undatedArticles", undated.articles());
            out.writeNumberField("undatedMentions", undated.mentions());
            out.writeNumberField("undatedQuotes", undated.quotes());
        }
    }

    private static void writeHours(String field, IntToLongFunction ofHour, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (int hour = 0; hour < StoredCount.HOURS; hour++) {
            out.writeNumber(ofHour.applyAsLong(hour));
        }
        out.writeEndArray();
    }
}
