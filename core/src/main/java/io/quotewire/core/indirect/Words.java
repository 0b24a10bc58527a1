package io.quotewire.core.indirect;

import io.quotewire.core.quote.NewsText;
import io.quotewire.core.text.Tokens;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** The tokens of a text, lower-cased once, with the quoted passage each stands in. Immutable once built. */
final class Words {
    private final Tokens tokens;
    private final String[] lower;
    private final int[] quote;
    private final BitSet finite = new BitSet();

    private Words(Tokens tokens, String[] lower, int[] quote) {
        this.tokens = tokens;
        this.lower = lower;
        this.quote = quote;
    }

    static Words of(NewsText text) {
        Tokens tokens = text.tokens();
        String[] lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = straight(tokens.word(i));
        }
        int[] quote = new int[lower.length];
        for (int i = 0; i < quote.length; i++) {
            quote[i] = text.quoteAt(i);
        }
        Words words = new Words(tokens, lower, quote);
        FiniteVerbs verbs = FiniteVerbs.english();
        for (int i = 0; i < lower.length; i++) {
            words.finite.set(i, verbs.isFinite(words, i));
        }
        return words;
    }

    /** In lower case, with straight apostrophes; most words are so already. */
    private static String straight(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z')) {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return word;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return lower.length;
    }

    /** The word in lower case with straight apostrophes; empty outside the text. */
    String at(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
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
        return i >= 0 && i < lower.length && Character.isUpperCase(tokens.firstChar(i));
    }

    boolean isWord(int i) {
        return i >= 0 && i < lower.length && Character.isLetterOrDigit(tokens.firstChar(i));
    }

    boolean isDash(int i) {
        return i >= 0 && i < lower.length && "—–-".indexOf(tokens.firstChar(i)) >= 0 && !isQuoted(i);
    }
}
