package io.quotewire.core.saying;

import io.quotewire.core.text.WordList;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The letters and digits of what was said, in lower case and without compatibility forms, with the starts of words and
 * sentences. Letters are code points.
 */
final class SaidLetters {
    private static final Set<String> ABBREVIATIONS = WordList.words(SaidLetters.class, "abbreviations.txt");

    private static final int ASCII = 0x80;

    private static final String PLAIN_MARKS = "’‘“”—–";

    private static final String CLOSING = "\"'”’»)]";

    /** Marks that occur within words: "isn't", "U.S." */
    private static final String INSIDE_WORDS = "'’.";

    private final int[] text;
    private final int[] letters;
    private final BitSet words = new BitSet();
    private int size;
    private int sentence;
    private Stretch longest = new Stretch(0, 0);

    /**
     * A range of letters.
     *
     * @param start the first letter
     * @param end the letter after the last
     */
    record Stretch(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private SaidLetters(int[] text) {
        this.text = text;
        letters = new int[text.length];
    }

    static SaidLetters of(String text) {
        String composed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        SaidLetters said = new SaidLetters(codePoints(composed.toLowerCase(Locale.ROOT)));
        said.read();
        return said;
    }

    /** Whether the text has only characters without other forms: ASCII, and the punctuation of typeset English. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= ASCII && PLAIN_MARKS.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }

    private void read() {
        boolean inWord = false;
        int word = 0;
        for (int at = 0; at < text.length; at++) {
            int character = text[at];
            if (Character.isLetterOrDigit(character)) {
                if (!inWord) {
                    words.set(size);
                }
                if (at == 0 || !Character.isLetterOrDigit(text[at - 1])) {
                    word = at;
                }
                letters[size++] = character;
                inWord = true;
            } else if (isStop(character) && endsSentence(word, at)) {
                endSentence();
                inWord = false;
            } else {
                inWord = inWord && INSIDE_WORDS.indexOf(character) >= 0;
            }
        }
        endSentence();
    }

    private void endSentence() {
        if (size - sentence > longest.length()) {
            longest = new Stretch(sentence, size);
        }
        sentence = size;
    }

    /**
     * Whether the mark ends a sentence: an ellipsis always does, other marks before a space or at the end of the text,
     * except the full stop of an abbreviation or an initial.
     *
     * @param word the start of the last run of letters before it
     */
    private boolean endsSentence(int word, int mark) {
        int at = mark + 1;
        boolean isPause = at < text.length && text[mark] == '.' && text[at] == '.';
        while (at < text.length && (isStop(text[at]) || CLOSING.indexOf(text[at]) >= 0)) {
            at++;
        }
        boolean isFollowed = at == text.length || Character.isWhitespace(text[at]);
        return isPause || (isFollowed && (text[mark] != '.' || !isShortened(word, mark)));
    }

    private boolean isShortened(int word, int mark) {
        return mark - word == 1 || ABBREVIATIONS.contains(new String(text, word, mark - word));
    }

    private static boolean isStop(int character) {
        return character == '.' || character == '!' || character == '?';
    }

    /** The first of the sentences with the most letters; empty if there is no letter. */
    Stretch longestSentence() {
        return longest;
    }

    Stretch whole() {
        return new Stretch(0, size);
    }

    int letter(int at) {
        return letters[at];
    }

    boolean beginsWord(int at) {
        return words.get(at);
    }

    String letters(Stretch stretch) {
        return new String(letters, stretch.start(), stretch.length());
    }
}
