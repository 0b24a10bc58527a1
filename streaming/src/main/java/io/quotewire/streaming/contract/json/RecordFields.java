package io.quotewire.streaming.contract.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.UtcTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a JSON object in the order in which they are given, omitting null values. */
final class RecordFields {
    private static final int THOUSANDTHS = 1000;

    /** The texts of all multiples of a thousandth: most shares are one, and formatting a double is slow. */
    private static final String[] SHARES = shares();

    private final JsonGenerator out;

    private RecordFields(JsonGenerator out) {
        this.out = out;
    }

    /** An object with these fields, as bytes. */
    static byte[] written(Fields fields) {
        WrittenBytes bytes = new WrittenBytes();
        try (JsonGenerator out = Json.mapper().getFactory().createGenerator(bytes)) {
            new RecordFields(out).object(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.all();
    }

    /** Writes fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(RecordFields out) throws IOException;
    }

    /** Writes an element of an array. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Fields fields) throws IOException {
        out.writeStartObject();
        fields.write(this);
        out.writeEndObject();
    }

    RecordFields string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
        return this;
    }

    RecordFields constant(String name, @Nullable Enum<?> value) throws IOException {
        return string(name, value == null ? null : value.name());
    }

    RecordFields moment(String name, @Nullable Instant value) throws IOException {
        return string(name, value == null ? null : UtcTime.text(value));
    }

    RecordFields number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    RecordFields optional(String name, @Nullable Integer value) throws IOException {
        return value == null ? this : number(name, value);
    }

    RecordFields flag(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            out.writeBooleanField(name, value);
        }
        return this;
    }

    /** A number from 0 to 1. */
    RecordFields share(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            int thousandths = (int) Math.round(value * THOUSANDTHS);
            if (Double.compare(thousandths / (double) THOUSANDTHS, value) == 0) {
                out.writeNumber(SHARES[thousandths]);
            } else {
                out.writeNumber(value);
            }
        }
        return this;
    }

    <T> RecordFields all(String name, @Nullable List<T> elements, Element<T> each) throws IOException {
        if (elements != null) {
            out.writeArrayFieldStart(name);
            array(elements, each);
        }
        return this;
    }

    RecordFields strings(String name, @Nullable List<String> values) throws IOException {
        return all(name, values, out::writeString);
    }

    RecordFields constants(String name, @Nullable List<? extends Enum<?>> values) throws IOException {
        return all(name, values, value -> out.writeString(value.name()));
    }

    RecordFields about(String name, List<AboutEntity> about) throws IOException {
        return all(
                name,
                about,
                entity ->
                        object(fields -> fields.constant("type", entity.type()).string("entity", entity.entity())));
    }

    /** An array of arrays of integers. */
    RecordFields spans(String name, @Nullable List<List<Integer>> spans) throws IOException {
        return all(name, spans, span -> {
            out.writeStartArray();
            array(span, out::writeNumber);
        });
    }

    private <T> void array(List<T> elements, Element<T> each) throws IOException {
        for (T element : elements) {
            each.write(element);
        }
        out.writeEndArray();
    }

    private static String[] shares() {
        String[] shares = new String[THOUSANDTHS + 1];
        for (int i = 0; i <= THOUSANDTHS; i++) {
            shares[i] = Double.toString(i / (double) THOUSANDTHS);
        }
        return shares;
    }
}
