package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;

/**
 * The counts of one subject in one window: by hour, and for a day also undated; a total has everything in hour 0. A
 * day's stories are not counted by hour but all in hour 0. The sums are the true ones: if a retraction arrives whose
 * publication was refused, they are negative until that is replayed. Encoded, empty hours take no space; most counts
 * take about 10 bytes. Not thread-safe.
 */
final class StoredCount {
    static final int HOURS = 24;

    private static final int LAYOUT = 1;

    /** The layout with undated counts. */
    private static final int WITH_UNDATED = 2;

    /** The layout with stories, and possibly undated counts. */
    private static final int WITH_STORIES = 3;

    /** The same with an entry of {@link StoryTally} for each story, which an earlier release would not find. */
    private static final int WITH_STORY_ENTRIES = 4;

    private static final int PLACES = Hour.UNDATED + 1;

    /** Numbers of an hour, at these indexes, in the order of {@link Amounts}. */
    private static final int NUMBERS = 8;

    private static final int ARTICLES = 0;
    private static final int MENTIONS = 1;
    private static final int DIRECT = 2;
    private static final int MIXED = 3;
    private static final int INDIRECT = 4;
    private static final int UNNAMED = 5;
    private static final int UNKNOWN = 6;
    private static final int STORIES = 7;

    /** A bit for each hour that has any number. */
    private int hours;

    /**
     * The numbers of those hours, one hour after another. Modified in place: separate objects that are replaced with
     * each change would burden the garbage collector in all counts.
     */
    private long[] numbers = {};

    void add(int hour, Amounts amounts) {
        int at = place(hour);
        numbers[at + ARTICLES] += amounts.articles();
        numbers[at + MENTIONS] += amounts.mentions();
        numbers[at + DIRECT] += amounts.direct();
        numbers[at + MIXED] += amounts.mixed();
        numbers[at + INDIRECT] += amounts.indirect();
        numbers[at + UNNAMED] += amounts.unnamed();
        numbers[at + UNKNOWN] += amounts.unknown();
        numbers[at + STORIES] += amounts.stories();
        removeIfNone(hour);
    }

    /** Adds stories to a day or a total. */
    void addStories(int stories) {
        int at = place(0);
        numbers[at + STORIES] += stories;
        removeIfNone(0);
    }

    boolean isZero() {
        return hours == 0;
    }

    /** The published sum of all hours, without undated counts. */
    Amounts sum() {
        if (Integer.bitCount(hours & ~(1 << Hour.UNDATED)) == 1) {
            return published(Integer.numberOfTrailingZeros(hours));
        }
        long[] sum = new long[NUMBERS];
        for (int at = 0; at < first(Hour.UNDATED); at++) {
            sum[at % NUMBERS] += Math.max(0, numbers[at]);
        }
        return amounts(sum, 0);
    }

    /** The published undated counts. */
    Amounts undated() {
        return published(Hour.UNDATED);
    }

    /** The published counts of an hour. */
    Amounts published(int hour) {
        if (!isThere(hour)) {
            return Amounts.NONE;
        }
        return amounts(numbers, first(hour)).published();
    }

    private static Amounts amounts(long[] numbers, int at) {
        return new Amounts(
                numbers[at + ARTICLES],
                numbers[at + MENTIONS],
                numbers[at + DIRECT],
                numbers[at + MIXED],
                numbers[at + INDIRECT],
                numbers[at + UNNAMED],
                numbers[at + UNKNOWN],
                numbers[at + STORIES]);
    }

    /** The published articles of an hour. */
    long articles(int hour) {
        return number(hour, ARTICLES);
    }

    /** The published mentions of an hour. */
    long mentions(int hour) {
        return number(hour, MENTIONS);
    }

    /** The published quotes of an hour, all types. */
    long quotes(int hour) {
        return number(hour, DIRECT) + number(hour, MIXED) + number(hour, INDIRECT);
    }

    private long number(int hour, int number) {
        return isThere(hour) ? Math.max(0, numbers[first(hour) + number]) : 0;
    }

    byte[] encode() {
        int layout = layout();
        BinaryWriter out = new BinaryWriter().unsigned(layout).unsigned(Integer.bitCount(hours));
        for (int hour = 0; hour < PLACES; hour++) {
            if (isThere(hour)) {
                out.unsigned(hour);
                int at = first(hour);
                for (int number = at; number < at + numbersIn(layout); number++) {
                    out.signed(numbers[number]);
                }
            }
        }
        return out.toBytes();
    }

    static StoredCount decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout < LAYOUT || layout > WITH_STORY_ENTRIES) {
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
            int at = count.place(hour);
            for (int number = at; number < at + numbersIn((int) layout); number++) {
                count.numbers[number] += in.signed();
            }
            count.removeIfNone(hour);
        }
        return count;
    }

    /** The oldest layout that can hold everything, so that the encoding changes only where it must. */
    private int layout() {
        for (int at = STORIES; at < numbers.length; at += NUMBERS) {
            if (numbers[at] != 0) {
                return WITH_STORY_ENTRIES;
            }
        }
        return isThere(Hour.UNDATED) ? WITH_UNDATED : LAYOUT;
    }

    private boolean isThere(int hour) {
        return (hours & 1 << hour) != 0;
    }

    /** The index of an hour's numbers, present or not. */
    private int first(int hour) {
        return NUMBERS * Integer.bitCount(hours & (1 << hour) - 1);
    }

    private int place(int hour) {
        return isThere(hour) ? first(hour) : insert(hour);
    }

    /** The stories are the last number. */
    private static int numbersIn(int layout) {
        return layout >= WITH_STORIES ? NUMBERS : STORIES;
    }

    private int insert(int hour) {
        int at = first(hour);
        long[] more = new long[numbers.length + NUMBERS];
        System.arraycopy(numbers, 0, more, 0, at);
        System.arraycopy(numbers, at, more, at + NUMBERS, numbers.length - at);
        numbers = more;
        hours |= 1 << hour;
        return at;
    }

    private void removeIfNone(int hour) {
        int at = first(hour);
        for (int number = at; number < at + NUMBERS; number++) {
            if (numbers[number] != 0) {
                return;
            }
        }
        long[] fewer = new long[numbers.length - NUMBERS];
        System.arraycopy(numbers, 0, fewer, 0, at);
        System.arraycopy(numbers, at + NUMBERS, fewer, at, fewer.length - at);
        numbers = fewer;
        hours &= ~(1 << hour);
    }
}
