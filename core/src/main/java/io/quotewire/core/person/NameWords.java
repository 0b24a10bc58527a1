package io.quotewire.core.person;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a name into its words: without a nickname in quote marks ("Ann “Bo” Hale"), an unpaired mark ("Ann Hale”"),
 * the organisation it belongs to ("Rogers' Hale") or the place after it ("Ann Hale of Calder"), and with the parts of
 * double names joined ("Soo - yeon", "Rory O' Neill").
 */
final class NameWords {
    private NameWords() {}

    static List<String> of(Tokens tokens, int first, int end) {
        List<String> words = new ArrayList<>();
        int t = first;
        while (t < end) {
            int close = words.isEmpty() ? t : closing(tokens, t, end);
            if (close > t) {
                t = close + 1;
            } else if (words.size() > 1 && ClosedClasses.isIn(tokens, t, WordSet.OF)) {
                break;
            } else if (!words.isEmpty() && t + 1 < end && joins(tokens, t)) {
                String joint = isApostrophe(tokens, t) ? "'" : tokens.word(t);
                words.set(words.size() - 1, words.get(words.size() - 1) + joint + tokens.word(t + 1));
                t += 2;
            } else {
                if (isApostrophe(tokens, t) && t + 1 < end) {
                    words.clear();
                } else if (!isMark(tokens, t)) {
                    words.add(tokens.word(t));
                }
                t++;
            }
        }
        return words.isEmpty() ? List.of(tokens.word(first)) : words;
    }

    /** "Soo - yeon", "s / o", "O ' Neill". */
    private static boolean joins(Tokens tokens, int t) {
        return tokens.is(t, "-")
                || tokens.is(t, "/")
                || (isApostrophe(tokens, t) && tokens.end(t - 1) - tokens.start(t - 1) == 1);
    }

    /** The single word in quote marks inside a name; empty if there is none. */
    static Optional<String> nickname(Tokens tokens, int first, int end) {
        for (int t = first + 1; t + 2 < end; t++) {
            if (closing(tokens, t, end) == t + 2) {
                return Optional.of(tokens.word(t + 1));
            }
        }
        return Optional.empty();
    }

    /** The mark that closes the one at the token; the token itself if it opens nothing. */
    private static int closing(Tokens tokens, int open, int end) {
        if (isMark(tokens, open)) {
            for (int t = open + 1; t < end; t++) {
                if (isMark(tokens, t)) {
                    return t;
                }
            }
        }
        return open;
    }

    private static boolean isMark(Tokens tokens, int t) {
        return !tokens.isWord(t)
                && (tokens.is(t, "\"") || tokens.is(t, "“") || tokens.is(t, "”") || isApostrophe(tokens, t));
    }

    private static boolean isApostrophe(Tokens tokens, int t) {
        return !tokens.isWord(t) && (tokens.is(t, "'") || tokens.is(t, "‘") || tokens.is(t, "’"));
    }
}
