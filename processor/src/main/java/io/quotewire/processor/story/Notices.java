package io.quotewire.processor.story;

import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of notices that stand on many pages and tell no story, looked for in all cases at once and without a copy. */
final class Notices {
    private static final int ASCII = 0x80;

    /** These two alone have small forms in ASCII: {@code i} with a dot behind it, and {@code k}. */
    private static final String SMALL_IN_ASCII = "İ\u212A";

    private static final List<String> ALL = WordList.read(Notices.class, "notices.txt");

    /** Those that begin with two characters of ASCII, by the first. */
    private static final Map<Character, List<String>> BY_FIRST =
            ALL.stream().filter(Notices::beginsPlainly).collect(Collectors.groupingBy(notice -> notice.charAt(0)));

    /** The first two characters of these, in any case: seven bits each. */
    private static final boolean[] BEGINNINGS = beginnings();

    private static final List<String> OTHERS =
            ALL.stream().filter(notice -> !beginsPlainly(notice)).toList();

    private Notices() {}

    /** Whether one of them stands in a piece of a text. */
    static boolean standIn(String text, int start, int end) {
        char following = start < end ? text.charAt(start) : 0;
        for (int at = start; at < end; at++) {
            char character = following;
            following = at + 1 < end ? text.charAt(at + 1) : 0;
            if (character >= ASCII) {
                if (SMALL_IN_ASCII.indexOf(character) >= 0) {
                    return standIn(text.substring(start, end).toLowerCase(Locale.ROOT));
                }
                if (isAnyAt(OTHERS, text, at, end)) {
                    return true;
                }
            } else if (following < ASCII
                    && BEGINNINGS[character << 7 | following]
                    && isAnyAt(BY_FIRST.getOrDefault(small(character), List.of()), text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standIn(String lower) {
        return ALL.stream().anyMatch(lower::contains);
    }

    private static boolean isAnyAt(List<String> notices, String text, int at, int end) {
        for (String notice : notices) {
            if (isAt(notice, text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String notice, String text, int at, int end) {
        if (end - at < notice.length()) {
            return false;
        }
        for (int i = 0; i < notice.length(); i++) {
            if (small(text.charAt(at + i)) != notice.charAt(i)) {
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

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[ASCII * ASCII];
        for (char first = 0; first < ASCII; first++) {
            for (char second = 0; second < ASCII; second++) {
                String both = "" + small(first) + small(second);
                beginnings[first << 7 | second] = ALL.stream().anyMatch(notice -> notice.startsWith(both));
            }
        }
        return beginnings;
    }
}
