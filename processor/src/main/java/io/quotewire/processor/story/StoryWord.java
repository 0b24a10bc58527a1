package io.quotewire.processor.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text from which its story is computed: a run of letters and digits.
 *
 * @param start where it begins
 * @param end where it ends
 * @param hash of the word as it is {@link #folded}
 * @param selective whether it is a name or a number, judging by its first character
 * @param quoted whether it is between quotation marks
 */
record StoryWord(int start, int end, long hash, boolean selective, boolean quoted) {
    private static final int ASCII = 0x80;

    private static final Notices NOTICES = Notices.shipped();

    /** The first words of a text, without notices. */
    static List<StoryWord> first(int most, char[] text) {
        List<StoryWord> words = new ArrayList<>(most);
        Pieces pieces = new Pieces(text);
        QuotedParts quoted = new QuotedParts(text);
        while (words.size() < most && pieces.next()) {
            if (!NOTICES.standIn(text, pieces.start(), pieces.end())) {
                enter(words, most, text, pieces, quoted);
            }
        }
        return words;
    }

    private static void enter(List<StoryWord> words, int most, char[] text, Pieces piece, QuotedParts quoted) {
        int at = piece.start();
        while (at < piece.end() && words.size() < most) {
            int end = endOfPlainWord(text, at, piece.end());
            if (end < piece.end() && text[end] >= ASCII) {
                end = endOfWord(text, end, piece.end());
            }
            if (end == at) {
                at += Character.charCount(Character.codePointAt(text, at));
            } else {
                words.add(of(text, at, end, quoted.isInside(at)));
                at = end;
            }
        }
    }

    /** The end of the ASCII letters and digits from here. */
    private static int endOfPlainWord(char[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] < ASCII && isOfWord(text[at])) {
            at++;
        }
        return at;
    }

    private static int endOfWord(char[] text, int start, int end) {
        int at = start;
        while (at < end) {
            int character = Character.codePointAt(text, at);
            if (!isOfWord(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** Letters and numbers, as in Unicode's categories L and N. */
    private static boolean isOfWord(int character) {
        if (character < ASCII) {
            return ((character | 0x20) >= 'a' && (character | 0x20) <= 'z') || (character >= '0' && character <= '9');
        }
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The finalizer of MurmurHash3. */
    static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    private static StoryWord of(char[] text, int start, int end, boolean quoted) {
        return new StoryWord(start, end, mixed(hash(text, start, end)), isSelective(text, start), quoted);
    }

    private static boolean isSelective(char[] text, int start) {
        char first = text[start];
        if (first < ASCII) {
            return (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
        }
        int whole = Character.codePointAt(text, start);
        return Character.isUpperCase(whole) || Character.isDigit(whole);
    }

    /** The word in lower case and without compatibility forms, so that house styles make no difference. */
    String folded(char[] text) {
        return folded(text, start, end);
    }

    private static String folded(char[] text, int start, int end) {
        String word = new String(text, start, end - start);
        boolean isPlain = endOfPlainWord(text, start, end) == end;
        return (isPlain ? word : Normalizer.normalize(word, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** The hash of the folded word; most words need not be copied. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            char character = text[at];
            if (character >= ASCII) {
                return folded(text, start, end).hashCode();
            }
            hash = 31 * hash + (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character);
        }
        return hash;
    }
}
