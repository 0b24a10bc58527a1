package io.quotewire.core.text;

/** The capitalised tokens of a text, each found from the one before by one look. Immutable once built. */
public final class Capitals {
    /** For each token the first capitalised one at or after it; the number of tokens if there is none. */
    private final int[] next;

    Capitals(FirstCharacters first, int size) {
        this.next = new int[size];
        int capital = size;
        for (int i = size - 1; i >= 0; i--) {
            capital = first.isCapital(i) ? i : capital;
            next[i] = capital;
        }
    }

    /** Whether the token is capitalised; false outside the text. */
    public boolean is(int token) {
        return token >= 0 && token < next.length && next[token] == token;
    }

    /** The first capitalised token at or after the given one, not negative; the number of tokens if there is none. */
    public int next(int from) {
        return from < next.length ? next[from] : next.length;
    }
}
