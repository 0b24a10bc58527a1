package io.quotewire.sink.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Hour;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.UtcTime;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads records field by field, without a tree: for those that the processor writes, which are nearly all. Whatever is
 * the least unusual about a record is {@link Unusual}, and left to the tree, which says what is wrong with it if
 * anything is.
 */
final class PlainJson {
    private final JsonParser in;
    private long seen;

    private PlainJson(JsonParser in) {
        this.in = in;
    }

    /** There is more to a record than is read here. */
    static final class Unusual extends Exception {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("not plain", null, false, false);
        }
    }

    /** Reads what stands in an object. */
    interface Reading<T> {
        T read(PlainJson in) throws IOException, Unusual;
    }

    /** What the bytes say; empty where they do not say it plainly. */
    static <T> Optional<T> read(byte[] value, Reading<T> reading) {
        // Jackson would take other encodings and a byte order mark too.
        if (value.length < 2 || value[0] != '{' || value[1] == 0) {
            return Optional.empty();
        }
        try (JsonParser parser = Json.mapper().getFactory().createParser(value)) {
            PlainJson in = new PlainJson(parser);
            in.expect(JsonToken.START_OBJECT);
            T read = reading.read(in);
            return parser.nextToken() == null ? Optional.of(read) : Optional.empty();
        } catch (IOException | Unusual | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Name of the next field of the object at hand; empty at its end. */
    Optional<String> field() throws IOException, Unusual {
        String name = in.nextFieldName();
        if (name != null) {
            return Optional.of(name);
        }
        if (!in.hasToken(JsonToken.END_OBJECT)) {
            throw new Unusual();
        }
        return Optional.empty();
    }

    String string() throws IOException, Unusual {
        expect(JsonToken.VALUE_STRING);
        return in.getText();
    }

    int number() throws IOException, Unusual {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    long longNumber() throws IOException, Unusual {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    List<Long> longNumbers() throws IOException, Unusual {
        expect(JsonToken.START_ARRAY);
        List<Long> all = new ArrayList<>();
        while (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            all.add(in.getLongValue());
        }
        if (!in.hasToken(JsonToken.END_ARRAY)) {
            throw new Unusual();
        }
        return all;
    }

    EntityType type() throws IOException, Unusual {
        return EntityType.valueOf(string());
    }

    /** A list of objects. */
    <T> List<T> list(Reading<T> element) throws IOException, Unusual {
        expect(JsonToken.START_ARRAY);
        List<T> all = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            long outside = seen;
            seen = 0;
            all.add(element.read(this));
            seen = outside;
        }
        if (!in.hasToken(JsonToken.END_ARRAY)) {
            throw new Unusual();
        }
        return all;
    }

    void skip() throws IOException {
        in.nextToken();
        in.skipChildren();
    }

    /** The next value if it is a string; null, and passed over, where it is something else. */
    @Nullable
    String text() throws IOException {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        in.skipChildren();
        return null;
    }

    boolean flag() throws IOException, Unusual {
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw new Unusual();
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** {@code 2026-11-25T08:30:00Z}, with or without parts of a second. */
    Hour hour() throws IOException, Unusual {
        UtcTime time = UtcTime.read(string()).orElseThrow(Unusual::new);
        return new Hour(time.day(), time.hour());
    }

    /** Marks a field as seen, once: of fields that stand there twice the tree takes the last. */
    void once(int field) throws Unusual {
        if ((seen & 1L << field) != 0) {
            throw new Unusual();
        }
        seen |= 1L << field;
    }

    /** Fails where not all of these fields were there. */
    void require(long fields) throws Unusual {
        if ((seen & fields) != fields) {
            throw new Unusual();
        }
    }

    private void expect(JsonToken token) throws IOException, Unusual {
        if (in.nextToken() != token) {
            throw new Unusual();
        }
    }
}
