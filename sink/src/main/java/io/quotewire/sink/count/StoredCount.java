package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one subject in one window, by hour, and beside a day's hours what is undated; a total has them all in
 * hour 0. Stories of a day are not by hour: all stand in hour 0. They are the true sums: where a
 * retraction arrives whose publication was refused, they are below zero until that is put back. As bytes, hours of
 * nothing take no room: about 10 bytes for most. Used by one thread.
 */
final class StoredCount {
    static final int HOURS = 24;

    private static final int LAYOUT = 1;

    /** Has something undated too. */
    private static final int WITH_UNDATED = 2;

    /** Has the stories too, and may have something undated. */
    private static final int WITH_STORIES = 3;

    private static final int PLACES = Hour.UNDATED + 1;

    /** Null where an hour has nothing; one hour long, or all with the undated once a later hour had something. */
    private @Nullable Amounts[] byHour = new Amounts[1];

    void add(int hour, Amounts amounts) {
        Amounts sum = of(hour).plus(amounts);
        if (hour >= byHour.length) {
            byHour = Arrays.copyOf(byHour, PLACES);
        }
        byHour[hour] = sum.isNone() ? null : sum;
    }

    boolean isZero() {
        return Arrays.stream(byHour).allMatch(Objects::isNull);
    }

    /** All hours together, as published; without what is undated. */
    Amounts sum() {
        Amounts sum = Amounts.NONE;
        for (int hour = 0; hour < Math.min(HOURS, byHour.length); hour++) {
            Amounts amounts = byHour[hour];
            sum = amounts == null ? sum : sum.plus(amounts.published());
        }
        return sum;
    }

    /** What is undated, as published. */
    Amounts undated() {
        return published(Hour.UNDATED);
    }

    /** An hour's, as published. */
    Amounts published(int hour) {
        return of(hour).published();
    }

    byte[] encode() {
        int layout = layout();
        BinaryWriter out = new BinaryWriter().unsigned(layout);
        out.unsigned(Arrays.stream(byHour).filter(Objects::nonNull).count());
        for (int hour = 0; hour < byHour.length; hour++) {
            Amounts amounts = byHour[hour];
            if (amounts != null) {
                write(out.unsigned(hour), amounts);
                if (layout == WITH_STORIES) {
                    out.signed(amounts.stories());
                }
            }
        }
        return out.toBytes();
    }

    static StoredCount decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout < LAYOUT || layout > WITH_STORIES) {
            throw new IllegalStateException("the store holds counts in an unknown layout, " + layout);
        }
        int places = layout == LAYOUT ? HOURS : PLACES;
        StoredCount count = new StoredCount();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            int hour = in.count();
            if (hour >= places) {
                throw new IllegalStateException("the store holds counts of an hour " + hour);
            }
            Amounts amounts = read(in);
            count.add(hour, layout == WITH_STORIES ? amounts.plus(Amounts.ofStories(in.signed())) : amounts);
        }
        return count;
    }

    /** The oldest that holds it all, so that what needs no more is written as it always was. */
    private int layout() {
        if (Arrays.stream(byHour).anyMatch(amounts -> amounts != null && amounts.stories() != 0)) {
            return WITH_STORIES;
        }
        return of(Hour.UNDATED).isNone() ? LAYOUT : WITH_UNDATED;
    }

    private Amounts of(int hour) {
        Amounts amounts = hour < byHour.length ? byHour[hour] : null;
        return amounts == null ? Amounts.NONE : amounts;
    }

    private static void write(BinaryWriter out, Amounts amounts) {
        out.signed(amounts.articles())
                .signed(amounts.mentions())
                .signed(amounts.direct())
                .signed(amounts.mixed())
                .signed(amounts.indirect())
                .signed(amounts.unnamed())
                .signed(amounts.unknown());
    }

    private static Amounts read(BinaryReader in) {
        return new Amounts(in.signed(), in.signed(), in.signed(), in.signed(), in.signed(), in.signed(), in.signed());
    }
}
