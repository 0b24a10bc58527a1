package io.quotewire.core.text;

/**
 * The tokens of a text as flat arrays of {@code char} offsets, in the order of the text. Whitespace lies between
 * tokens; everything else is in one. Immutable once built.
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
    private final TokenPlaces places;

    /**
     * The text and its characters, and the first {@code size} offsets of arrays which nobody changes any more.
     *
     * @param keys of plain tokens the {@link WordKey} of the word in lower case; zero of others, which are filled in
     */
    Tokens(String text, char[] characters, int[] starts, int[] ends, long[] keys, int size) {
        this.text = text;
        this.characters = characters;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.keys = keys;
        this.first = new FirstCharacters(characters, starts, keys, size);
        this.lower = LowerWords.of(characters, starts, ends, keys, size);
        this.places = new TokenPlaces(ends, size);
    }

    public String text() {
        return text;
    }

    /** The text's characters, which nobody changes. */
    char[] characters() {
        return characters;
    }

    /** The character of the text at an offset: quicker than to ask the string. */
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

    /** The token in lower case with straight apostrophes; the same string for the same word. */
    public String lower(int i) {
        return lower.at(i);
    }

    /**
     * The first token of the text with the same word in lower case, so that what is known of a word is looked up once:
     * {@code i} itself where none comes before it. In a text whose words are made to collide it may not be the first.
     */
    public int firstAlike(int i) {
        return lower.alike(i);
    }

    /** The {@link WordKey} of {@link #lower}, for {@link WordMap}. */
    long key(int i) {
        return keys[i];
    }

    /** The lower half of the {@link WordKey} of {@link #lower}. */
    public int halfKey(int i) {
        return (int) keys[i];
    }

    /** Whether token {@code i} is a letter of ASCII and small ones behind it: "Tarn", "the", neither "UK" nor "é". */
    public boolean isPlain(int i) {
        return first.isPlain(i);
    }

    public char firstChar(int i) {
        return first.at(i);
    }

    /** Whether token {@code i} begins with a letter. */
    public boolean isLetter(int i) {
        return first.isLetter(i);
    }

    /** Whether token {@code i} begins with a letter or a digit. */
    public boolean isWord(int i) {
        return first.isLetterOrDigit(i);
    }

    /** Whether token {@code i} begins with an upper-case letter. */
    public boolean isCapital(int i) {
        return first.isCapital(i);
    }

    /** Whether token {@code i} is exactly {@code word}; allocates nothing. */
    public boolean is(int i, String word) {
        int length = ends[i] - starts[i];
        return length == word.length() && text.startsWith(word, starts[i]);
    }

    /** Whether a line feed stands somewhere between the end of one token and the start of another behind it. */
    public boolean isLineBetween(int one, int other) {
        for (int i = ends[one]; i < starts[other]; i++) {
            if (characters[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The first token that ends after {@code offset}: the one there, or the next; {@code size()} behind the last. */
    public int at(int offset) {
        return places.at(offset);
    }
}
