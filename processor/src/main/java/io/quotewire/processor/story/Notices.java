package io.quotewire.processor.story;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds phrases of notices, which appear on many pages and belong to no story, in a text: ignoring case, all in one
 * pass and without copying the text. Immutable.
 */
final class Notices {
    private static final int ASCII = 0x80;
    private static final int SEVEN_BITS = 7;

    /**
     * The only characters outside ASCII whose lower case contains ASCII letters: {@code i} followed by a combining dot,
     * and {@code k}.
     */
    private static final String SMALL_IN_ASCII = "İ\u212A";

    private final List<String> all;

    /**
     * The phrases that begin with a pair of ASCII characters, or are the first of it, in any case; indexed by both,
     * seven bits each.
     */
    private final List<List<String>> begun = new ArrayList<>(ASCII * ASCII);

    /** A bit for each pair that any phrase begins with: few do, and the bits stay in the CPU's cache. */
    private final long[] anyBegun = new long[ASCII * ASCII / Long.SIZE];

    private final List<String> others;

    /**
     * @param all in lower case, none empty
     */
    Notices(List<String> all) {
        this.all = List.copyOf(all);
        others = all.stream().filter(notice -> !beginsPlainly(notice)).toList();
        for (char first = 0; first < ASCII; first++) {
            for (char second = 0; second < ASCII; second++) {
                String both = "" + small(first) + small(second);
                begun.add(all.stream()
                        .filter(notice -> notice.startsWith(both) || both.startsWith(notice))
                        .toList());
                int place = first << SEVEN_BITS | second;
                anyBegun[place / Long.SIZE] |= begun.get(place).isEmpty() ? 0 : 1L << place;
            }
        }
    }

    /** The phrases in {@code notices.txt}. */
    static Notices shipped() {
        return new Notices(WordList.read(Notices.class, "notices.txt"));
    }

    /** Whether any of the phrases occurs in a range of a text. */
    boolean standIn(char[] text, int start, int end) {
        char following = start < end ? text[start] : 0;
        for (int at = start; at < end; at++) {
            char character = following;
            following = at + 1 < end ? text[at + 1] : 0;
            if (character < ASCII && following < ASCII) {
                int both = character << SEVEN_BITS | following;
                if ((anyBegun[both / Long.SIZE] & 1L << both) != 0 && isAnyAt(begun.get(both), text, at, end)) {
                    return true;
                }
                continue;
            }
            if (character >= ASCII && SMALL_IN_ASCII.indexOf(character) >= 0) {
                return standIn(new String(text, start, end - start).toLowerCase(Locale.ROOT));
            }
            if (isAnyAt(others, text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean standIn(String lower) {
        return all.stream().anyMatch(lower::contains);
    }

    private static boolean isAnyAt(List<String> notices, char[] text, int at, int end) {
        for (int i = 0; i < notices.size(); i++) {
            if (isAt(notices.get(i), text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String notice, char[] text, int at, int end) {
        if (end - at < notice.length()) {
            return false;
        }
        for (int i = 0; i < notice.length(); i++) {
            if (small(text[at + i]) != notice.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char small(char character) {
        if (character >= ASCII) {
            return SMALL_IN_ASCII.indexOf(character) < 0 ? Character.toLowerCase(character) : character;
        }
        return character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
    }

    private static boolean beginsPlainly(String notice) {
        return notice.length() > 1 && notice.charAt(0) < ASCII && notice.charAt(1) < ASCII;
    }
}
