package io.quotewire.core.text;

import java.util.function.IntPredicate;

/**
 * The tokens of a text in text order, as flat arrays of {@code char} offsets. Only whitespace lies between tokens.
 * Immutable once built.
 */
public final class Tokens {
    private final String text;
    private final char[] characters;
    private final int[] starts;
    private final int[] ends;
    private final int size;
    private final long[] keys;
    private final LowerWords lower;
    private final FirstCharacters first;
    private final Capitals capitals;
    private final TokenIndex places;

    /**
     * Takes the text, its characters and the first {@code size} offsets of arrays that must not be modified afterwards.
     *
     * @param keys for plain tokens the {@link WordKey} of the word in lower case; for others zero, which this replaces
     */
    Tokens(String text, char[] characters, int[] starts, int[] ends, long[] keys, int size) {
        this.text = text;
        this.characters = characters;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.keys = keys;
        this.first = new FirstCharacters(characters, starts, keys, size);
        this.capitals = new Capitals(first, size);
        this.lower = LowerWords.of(characters, starts, ends, keys, size);
        this.places = new TokenIndex(ends, size);
    }

    public String text() {
        return text;
    }

    /** The text's characters; must not be modified. */
    char[] characters() {
        return characters;
    }

    /** The character at an offset of the text; faster than {@link String#charAt}. */
    public char charAt(int offset) {
        return characters[offset];
    }

    public int size() {
        return size;
    }

    /** First {@code char} of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** The {@code char} index after token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The token's characters. */
    public String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The words of the tokens {@code [first, end)} on {@linkplain OneLine one line}. */
    public String line(int first, int end) {
        String words = text.substring(starts[first], ends[end - 1]);
        for (int i = first + 1; i < end; i++) {
            int gap = starts[i] - ends[i - 1];
            if (gap > 1 || (gap == 1 && characters[ends[i - 1]] != ' ')) {
                return OneLine.of(words);
            }
        }
        return words;
    }

    /** The token's word in lower case with straight apostrophes; equal words share one string. */
    public String lower(int i) {
        return lower.at(i);
    }

    /**
     * The first token of the text with the same word in lower case, so that data about a word is looked up only once;
     * {@code i} itself if none precedes it. In a text whose words are crafted to collide it may not be the first.
     */
    public int firstAlike(int i) {
        return lower.alike(i);
    }

    /**
     * Whether a token from {@code from} on and before {@code i}, with the same word in lower case, is such a one. It
     * costs no more than that word's occurrences.
     */
    public boolean anyAlike(int from, int i, IntPredicate such) {
        for (int alike = lower.previous(i); alike >= Math.max(0, from); alike = lower.previous(alike)) {
            if (such.test(alike)) {
                return true;
            }
        }
        return false;
    }

    /** The {@link WordKey} of {@link #lower}, for {@link WordMap}. */
    long key(int i) {
        return keys[i];
    }

    /** The lower half of the {@link WordKey} of {@link #lower}. */
    public int halfKey(int i) {
        return (int) keys[i];
    }

    /**
     * Whether token {@code i} is an ASCII letter followed only by lower-case ones: "Tarn", "the", but not "UK" or "é".
     */
    public boolean isPlain(int i) {
        return first.isPlain(i);
    }

    /** Whether token {@code i} is a mark, or plain in small letters, so that all tokens spelt so are alike. */
    public boolean isCaseless(int i) {
        return first.isCaseless(i);
    }

    public char firstChar(int i) {
        return first.at(i);
    }

    /** Whether token {@code i} is a single character. */
    public boolean isSingle(int i) {
        return ends[i] == starts[i] + 1;
    }

    /** The first character of each token; must not be modified. */
    public char[] firstChars() {
        return first.all();
    }

    /** Whether token {@code i} begins with a letter. */
    public boolean isLetter(int i) {
        return first.isLetter(i);
    }

    /** Whether token {@code i} begins with a digit: "40", "5th", "3m". */
    public boolean isFigure(int i) {
        return first.isDigit(i);
    }

    /** Whether token {@code i} begins with a letter or a digit. */
    public boolean isWord(int i) {
        return first.isLetterOrDigit(i);
    }

    /** Whether token {@code i} begins with an upper-case letter. */
    public boolean isCapital(int i) {
        return first.isCapital(i);
    }

    /** The tokens that begin with an upper-case letter. */
    public Capitals capitals() {
        return capitals;
    }

    /** Whether token {@code i} is exactly {@code word}, which is not empty; does not allocate. */
    public boolean is(int i, String word) {
        int start = starts[i];
        return ends[i] - start == word.length()
                && characters[start] == word.charAt(0)
                && (word.length() == 1 || text.startsWith(word, start));
    }

    /** "Harbournews.net": whether the token is a full stop with a word directly on either side. */
    public boolean isGluedStop(int i) {
        return i > 0
                && i + 1 < size()
                && first.at(i) == '.'
                && isWord(i - 1)
                && isWord(i + 1)
                && ends[i - 1] == starts[i]
                && ends[i] == starts[i + 1];
    }

    /** Whether a line feed lies between the end of one token and the start of a later one. */
    public boolean isLineBetween(int one, int other) {
        for (int i = ends[one]; i < starts[other]; i++) {
            if (characters[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The first token that ends after {@code offset}: the token there, or the next; {@code size()} after the last. */
    public int at(int offset) {
        return places.at(offset);
    }

    /** The first token that starts at or after {@code offset}; {@code size()} if there is none. */
    public int from(int offset) {
        int i = places.at(offset);
        return i < size && starts[i] < offset ? i + 1 : i;
    }
}
