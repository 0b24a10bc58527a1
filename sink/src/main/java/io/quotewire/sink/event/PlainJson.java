package io.quotewire.sink.event;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Hour;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.UtcTime;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses records field by field, without a tree, if they have the form that the processor writes, as nearly all do.
 * Anything unusual in a record throws {@link NotPlainException} and is left to the tree parser, which reports what is
 * wrong with it, if anything. Not thread-safe.
 */
final class PlainJson {
    /** Returned in place of a field's number at the end of an object. */
    static final int END = -2;

    private static final Constants<EntityType> TYPES = new Constants<>(EntityType.values());
    private static final Constants<Change> CHANGES = new Constants<>(Change.values());

    private final JsonScan in;
    private final FieldNames names;
    private boolean isWithin;
    private long seen;

    private PlainJson(JsonScan in, FieldNames names) {
        this.in = in;
        this.names = names;
    }

    /** Reads the content of an object. */
    interface Reading<T> {
        T read(PlainJson in) throws NotPlainException;
    }

    /**
     * Parses the bytes; empty if they do not have the usual form.
     *
     * @param names names of the fields that are read, in any object, at most 64
     */
    static <T> Optional<T> read(byte[] value, FieldNames names, Reading<T> reading) {
        if (value.length == 0 || value[0] != '{') {
            return Optional.empty();
        }
        try {
            JsonScan scan = new JsonScan(value);
            scan.expect('{');
            T read = reading.read(new PlainJson(scan, names));
            return scan.peek() == JsonScan.END ? Optional.of(read) : Optional.empty();
        } catch (NotPlainException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Number of the next field of the current object, {@link FieldNames#OTHER} or {@link #END}. A field that is read
     * must not occur twice: the tree parser takes the last of several.
     */
    int field() throws NotPlainException {
        boolean isFirst = !isWithin;
        isWithin = true;
        if (in.take('}')) {
            return END;
        }
        if (!isFirst) {
            in.expect(',');
        }
        int field = in.name(names);
        in.expect(':');
        if (field >= 0) {
            once(field);
        }
        return field;
    }

    String string() throws NotPlainException {
        return in.string();
    }

    int number() throws NotPlainException {
        return Math.toIntExact(in.number());
    }

    long longNumber() throws NotPlainException {
        return in.number();
    }

    List<Long> longNumbers() throws NotPlainException {
        List<Long> all = new ArrayList<>();
        in.expect('[');
        if (!in.take(']')) {
            do {
                all.add(in.number());
            } while (in.take(','));
            in.expect(']');
        }
        return all;
    }

    EntityType type() throws NotPlainException {
        return TYPES.next(in);
    }

    Change change() throws NotPlainException {
        return CHANGES.next(in);
    }

    /** A list of objects. */
    <T> List<T> list(Reading<T> element) throws NotPlainException {
        List<T> all = new ArrayList<>();
        in.expect('[');
        if (!in.take(']')) {
            do {
                all.add(object(element));
            } while (in.take(','));
            in.expect(']');
        }
        return all;
    }

    private <T> T object(Reading<T> reading) throws NotPlainException {
        long outside = seen;
        seen = 0;
        isWithin = false;
        in.expect('{');
        T read = reading.read(this);
        seen = outside;
        isWithin = true;
        return read;
    }

    void skip() throws NotPlainException {
        in.skip();
    }

    /** The next value if it is a string; otherwise skips it and returns null. */
    @Nullable
    String text() throws NotPlainException {
        if (in.peek() == '"') {
            return in.string();
        }
        in.skip();
        return null;
    }

    boolean flag() throws NotPlainException {
        boolean isTrue = in.take("true");
        if (!isTrue && !in.take("false")) {
            throw new NotPlainException();
        }
        return isTrue;
    }

    /** {@code 2026-11-25T08:30:00Z}, with or without a fraction of a second. */
    Hour hour() throws NotPlainException {
        UtcTime time = UtcTime.read(string()).orElseThrow(NotPlainException::new);
        return new Hour(time.day(), time.hour());
    }

    private void once(int field) throws NotPlainException {
        if ((seen & 1L << field) != 0) {
            throw new NotPlainException();
        }
        seen |= 1L << field;
    }

    /** Fails unless all of these fields were present. */
    void require(long fields) throws NotPlainException {
        if ((seen & fields) != fields) {
            throw new NotPlainException();
        }
    }

    /** Enum constants by name, looked up without a string like {@link FieldNames}. */
    private static final class Constants<E extends Enum<E>> {
        private final E[] constants;
        private final FieldNames names;

        Constants(E[] constants) {
            this.constants = constants;
            names = new FieldNames(Stream.of(constants).map(Enum::name).toList());
        }

        E next(JsonScan in) throws NotPlainException {
            int number = in.name(names);
            if (number == FieldNames.OTHER) {
                throw new NotPlainException();
            }
            return constants[number];
        }
    }
}
