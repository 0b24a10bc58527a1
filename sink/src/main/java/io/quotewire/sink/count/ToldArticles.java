package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.Arrays;

/**
 * In how many articles of one story one name occurs, by role and day. Mostly there are one or two numbers, so lookups
 * are linear. The numbers are true sums, which may be negative temporarily. Not thread-safe.
 */
final class ToldArticles {
    private static final int USUAL = 2;

    private String[] roles = new String[USUAL];
    private long[] days = new long[USUAL];
    private long[] articles = new long[USUAL];
    private int size;

    /**
     * Adds articles, or removes them, and returns the change in the numbers of stories.
     *
     * @param role the name's role
     * @param day a number that identifies the day
     * @param isDated whether the day has a count of stories
     */
    StoryChange add(String role, long day, boolean isDated, long more) {
        boolean told = isTold(role);
        int at = find(role, day);
        long before = at < 0 ? 0 : articles[at];
        long after = before + more;
        if (after == 0) {
            remove(at);
        } else if (at < 0) {
            append(role, day, after);
        } else {
            articles[at] = after;
        }
        return new StoryChange(step(told, isTold(role)), isDated ? step(before > 0, after > 0) : 0);
    }

    boolean isNone() {
        return size == 0;
    }

    /** Whether there is a number for this role and day. */
    boolean has(String role, long day) {
        return find(role, day) >= 0;
    }

    boolean has(String role) {
        for (int i = 0; i < size; i++) {
            if (roles[i].equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** The most bytes that a number takes encoded. */
    static int room(String role) {
        return BinaryWriter.mostBytes(role) + 2 * BinaryWriter.MOST_OF_A_NUMBER;
    }

    /** The most bytes that all numbers take encoded. */
    int room() {
        int room = BinaryWriter.MOST_OF_A_NUMBER;
        for (int i = 0; i < size; i++) {
            room += room(roles[i]);
        }
        return room;
    }

    /** Receives the number of a day. */
    interface Taker {
        void take(long day, long articles);
    }

    /** Hands over and removes all numbers of a role. */
    void takeOut(String role, Taker taker) {
        for (int i = size - 1; i >= 0; i--) {
            if (roles[i].equals(role)) {
                taker.take(days[i], articles[i]);
                remove(i);
            }
        }
    }

    /** Encodes it for {@link #read}. */
    void write(BinaryWriter out) {
        out.unsigned(size);
        for (int i = 0; i < size; i++) {
            out.string(roles[i]).signed(days[i]).signed(articles[i]);
        }
    }

    static ToldArticles read(BinaryReader in) {
        ToldArticles told = new ToldArticles();
        for (int i = in.count(); i > 0; i--) {
            told.append(in.string(), in.signed(), in.signed());
        }
        return told;
    }

    /** Decodes the layout, grouped by role, of releases that had an entry for each name of a story. */
    static ToldArticles readByRole(BinaryReader in) {
        ToldArticles told = new ToldArticles();
        for (int i = in.count(); i > 0; i--) {
            String role = in.string();
            for (int j = in.count(); j > 0; j--) {
                told.append(role, in.signed(), in.signed());
            }
        }
        return told;
    }

    private boolean isTold(String role) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            if (roles[i].equals(role)) {
                sum += articles[i];
            }
        }
        return sum > 0;
    }

    private static int step(boolean before, boolean after) {
        return Boolean.compare(after, before);
    }

    private int find(String role, long day) {
        for (int i = 0; i < size; i++) {
            if (days[i] == day && roles[i].equals(role)) {
                return i;
            }
        }
        return -1;
    }

    private void append(String role, long day, long number) {
        if (size == days.length) {
            roles = Arrays.copyOf(roles, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
            articles = Arrays.copyOf(articles, 2 * size);
        }
        roles[size] = role;
        days[size] = day;
        articles[size++] = number;
    }

    /** Moves the last number into its place; does nothing if it was never there. */
    private void remove(int at) {
        if (at >= 0) {
            size--;
            roles[at] = roles[size];
            days[at] = days[size];
            articles[at] = articles[size];
        }
    }
}
