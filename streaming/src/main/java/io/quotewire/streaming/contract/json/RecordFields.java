package io.quotewire.streaming.contract.json;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.contract.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a JSON object in the order in which they are given, omitting null values. */
final class RecordFields {
    private static final int THOUSANDTHS = 1000;

    /** The texts of all multiples of a thousandth: most shares are one, and formatting a double is slow. */
    private static final String[] SHARES = shares();

    private final JsonText out;

    private RecordFields(JsonText out) {
        this.out = out;
    }

    /** An object with these fields, as bytes. */
    static byte[] written(Consumer<RecordFields> fields) {
        JsonText out = new JsonText();
        new RecordFields(out).object(fields);
        return out.toBytes();
    }

    /** The offset, in bytes, at which the next field starts, including the comma before it. */
    int place() {
        return out.size();
    }

    void object(Consumer<RecordFields> fields) {
        out.mark('{');
        fields.accept(this);
        out.mark('}');
    }

    RecordFields string(String name, @Nullable String value) {
        if (value != null) {
            out.name(name);
            out.string(value);
        }
        return this;
    }

    RecordFields constant(String name, @Nullable Enum<?> value) {
        if (value != null) {
            out.name(name);
            out.quoted(value.name());
        }
        return this;
    }

    RecordFields moment(String name, @Nullable Instant value) {
        if (value != null) {
            out.name(name);
            out.quoted(UtcTime.text(value));
        }
        return this;
    }

    RecordFields number(String name, long value) {
        out.name(name);
        out.number(value);
        return this;
    }

    RecordFields optional(String name, @Nullable Integer value) {
        return value == null ? this : number(name, value);
    }

    RecordFields flag(String name, @Nullable Boolean value) {
        if (value != null) {
            out.name(name);
            out.plain(value ? "true" : "false");
        }
        return this;
    }

    /** A number from 0 to 1. */
    RecordFields share(String name, @Nullable Double value) {
        if (value != null) {
            out.name(name);
            int thousandths = (int) Math.round(value * THOUSANDTHS);
            boolean isRound = Double.compare(thousandths / (double) THOUSANDTHS, value) == 0;
            out.plain(isRound ? SHARES[thousandths] : Double.toString(value));
        }
        return this;
    }

    <T> RecordFields all(String name, @Nullable List<T> elements, Consumer<T> each) {
        if (elements != null) {
            out.name(name);
            array(elements, each);
        }
        return this;
    }

    RecordFields strings(String name, @Nullable List<String> values) {
        return all(name, values, out::string);
    }

    RecordFields constants(String name, @Nullable List<? extends Enum<?>> values) {
        return all(name, values, value -> out.quoted(value.name()));
    }

    RecordFields about(String name, List<AboutEntity> about) {
        return all(
                name,
                about,
                entity ->
                        object(fields -> fields.constant("type", entity.type()).string("entity", entity.entity())));
    }

    /** An array of arrays of integers. */
    RecordFields spans(String name, @Nullable List<List<Integer>> spans) {
        return all(name, spans, span -> array(span, number -> out.number(number)));
    }

    private <T> void array(List<T> elements, Consumer<? super T> each) {
        out.mark('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.mark(',');
            }
            each.accept(elements.get(i));
        }
        out.mark(']');
    }

    private static String[] shares() {
        String[] shares = new String[THOUSANDTHS + 1];
        for (int i = 0; i <= THOUSANDTHS; i++) {
            shares[i] = Double.toString(i / (double) THOUSANDTHS);
        }
        return shares;
    }
}
