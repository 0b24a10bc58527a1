package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.Arrays;

/**
 * In how many articles of one story one name figures: as what, and of which day. Mostly one or two numbers, so they are
 * looked through one after the other. They are true sums, which may be below zero for a while. Used by one thread.
 */
final class ToldArticles {
    private static final int USUAL = 2;

    private String[] roles = new String[USUAL];
    private long[] days = new long[USUAL];
    private long[] articles = new long[USUAL];
    private int size;

    /**
     * Takes in more articles, or fewer, and says by how many stories the counts change.
     *
     * @param role as what the name figures
     * @param day any number that stands for it
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

    /** Whether it has a number of its own there. */
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

    /** How many bytes a number takes at most, written. */
    static int room(String role) {
        return BinaryWriter.mostBytes(role) + 2 * BinaryWriter.MOST_OF_A_NUMBER;
    }

    /** How many bytes all of it takes at most, written. */
    int room() {
        int room = BinaryWriter.MOST_OF_A_NUMBER;
        for (int i = 0; i < size; i++) {
            room += room(roles[i]);
        }
        return room;
    }

    /** Takes a number for a day. */
    interface Taker {
        void take(long day, long articles);
    }

    /** Hands over all that it has of a role. */
    void takeOut(String role, Taker taker) {
        for (int i = size - 1; i >= 0; i--) {
            if (roles[i].equals(role)) {
                taker.take(days[i], articles[i]);
                remove(i);
            }
        }
    }

    /** To be read by {@link #read}. */
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

    /** What releases wrote that kept an entry for each name of a story: role by role. */
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

    /** Puts the last in its place; nothing where it was never there. */
    private void remove(int at) {
        if (at >= 0) {
            size--;
            roles[at] = roles[size];
            days[at] = days[size];
            articles[at] = articles[size];
        }
    }
}
