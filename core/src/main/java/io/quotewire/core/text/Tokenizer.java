package io.quotewire.core.text;

import java.util.Arrays;

/**
 * Splits text into {@link Tokens} in one pass. Words keep inner hyphens and apostrophes ("Jae-in", "don't"), a
 * possessive "'s" is a token of its own, abbreviations and initials keep their dots ("U.S.", "Mr.", "George W. Bush"),
 * and numbers keep inner points, commas and colons ("1,200.5", "9:42"); every other character is a token. So a "." that
 * is a token ends a sentence.
 */
public final class Tokenizer {

    private static final char LAST_ASCII = 127;

    private Tokenizer() {}

    /** Tokenizes the whole text. */
    public static Tokens tokenize(String text) {
        char[] characters = text.toCharArray();
        int[] starts = new int[Math.max(16, characters.length / 4)];
        int[] ends = new int[starts.length];
        long[] keys = new long[starts.length];
        int count = 0;
        int i = 0;
        while (i < characters.length) {
            if (Whitespace.is(characters[i])) {
                i++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                keys = Arrays.copyOf(keys, count * 2);
            }
            // Most words are plain, and are hashed while scanned.
            int end = i;
            long key = 0;
            if (isPlainLetter(characters[i])) {
                key = WordKey.with(WordKey.start(), (char) (characters[end++] | ('a' - 'A')));
                while (end < characters.length && isSmall(characters[end])) {
                    key = WordKey.with(key, characters[end++]);
                }
            }
            if (end == i || (end < characters.length && !endsPlainWord(characters[end]))) {
                int whole = endOfToken(characters, i);
                key = whole == end ? key : 0;
                end = whole;
            }
            starts[count] = i;
            ends[count] = end;
            keys[count++] = key;
            i = end;
        }
        return new Tokens(text, characters, starts, ends, keys, count);
    }

    private static boolean isPlainLetter(char c) {
        return isSmall(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a word of letters alone certainly ends before the character, whatever follows. */
    private static boolean endsPlainWord(char c) {
        return c <= LAST_ASCII && !WordCharacter.is(c) && c != '-' && c != '\'' && c != '.';
    }

    /** The end of the token that begins there, whether a word or a mark. */
    static int endOfToken(char[] text, int start) {
        char first = text[start];
        if (isPossessive(text, start)) {
            return start + 2;
        }
        if (!WordCharacter.is(first) || Composition.isMark(first)) {
            return start + Character.charCount(Character.codePointAt(text, start));
        }
        int i = start + 1;
        while (i < text.length) {
            char c = text[i];
            if (WordCharacter.is(c)) {
                i++;
            } else if (c != ' ' && joins(text, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i < text.length && text[i] == '.' && KeptStop.isAt(text, start, i) ? i + 1 : i;
    }

    /** Whether the character at {@code i} joins the word characters on both sides into one token. */
    private static boolean joins(char[] text, int i) {
        if (i + 1 >= text.length || !WordCharacter.is(text[i + 1])) {
            return false;
        }
        char before = text[i - 1];
        return switch (text[i]) {
            case '-' -> true;
            case '\'', '\u2019' -> !isPossessive(text, i);
            case '.' -> isInsideNumber(text, i) || (Character.isLetter(before) && isSingle(text, i + 1));
            case ',', ':' -> isInsideNumber(text, i);
            default -> false;
        };
    }

    private static boolean isInsideNumber(char[] text, int i) {
        return Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
    }

    private static boolean isSingle(char[] text, int i) {
        return i + 1 < text.length && text[i + 1] == '.' && Character.isLetter(text[i]);
    }

    private static boolean isPossessive(char[] text, int i) {
        char mark = text[i];
        return (mark == '\'' || mark == '\u2019')
                && i > 0
                && WordCharacter.is(text[i - 1])
                && i + 1 < text.length
                && (text[i + 1] == 's' || text[i + 1] == 'S')
                && (i + 2 == text.length || !WordCharacter.is(text[i + 2]));
    }
}
