package io.quotewire.core.indirect;

import io.quotewire.core.quote.NewsText;
import io.quotewire.core.text.Tokens;
import java.util.BitSet;
import java.util.Set;

/** The tokens of a text with the quoted passage that each stands in, and its finite verbs. Immutable once built. */
final class Words {
    private final Tokens tokens;
    private final int[] quote;
    private final BitSet finite = new BitSet();

    private Words(Tokens tokens, int[] quote) {
        this.tokens = tokens;
        this.quote = quote;
    }

    static Words of(NewsText text) {
        Tokens tokens = text.tokens();
        int[] quote = new int[tokens.size()];
        for (int i = 0; i < quote.length; i++) {
            quote[i] = text.quoteAt(i);
        }
        Words words = new Words(tokens, quote);
        FiniteVerbs verbs = FiniteVerbs.english();
        for (int i = 0; i < quote.length; i++) {
            words.finite.set(i, verbs.isFinite(words, i));
        }
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return quote.length;
    }

    /** The word in lower case with straight apostrophes; empty outside the text. */
    String at(int i) {
        return i >= 0 && i < quote.length ? tokens.lower(i) : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(at(i));
    }

    /** Whether a finite verb stands at {@code i}, as far as {@link FiniteVerbs} can tell. */
    boolean isFinite(int i) {
        return finite.get(i);
    }

    /** Whether a finite verb stands at {@code [from, to)}, outside quote marks or inside. */
    boolean hasFinite(int from, int to) {
        int next = from < to ? finite.nextSetBit(from) : -1;
        return next >= 0 && next < to;
    }

    boolean isComma(int i) {
        return is(i, ",") && !isQuoted(i);
    }

    /** The quoted passage that holds the token, its marks included, or -1. */
    int quote(int i) {
        return quote[i];
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < quote.length && quote[i] >= 0;
    }

    boolean isCapital(int i) {
        return i >= 0 && i < quote.length && Character.isUpperCase(tokens.firstChar(i));
    }

    boolean isWord(int i) {
        return i >= 0 && i < quote.length && Character.isLetterOrDigit(tokens.firstChar(i));
    }

    boolean isDash(int i) {
        return i >= 0 && i < quote.length && "—–-".indexOf(tokens.firstChar(i)) >= 0 && !isQuoted(i);
    }
}
