package io.quotewire.core.indirect;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Tokens;
import java.util.Set;

/** The words of a text as reported speech asks for them. Immutable. */
final class Words {
    private final NewsText text;
    private final Tokens tokens;

    private Words(NewsText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    static Words of(NewsText text) {
        return new Words(text);
    }

    NewsText text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The word in lower case with straight apostrophes; empty outside the text. */
    String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.lower(i) : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(at(i));
    }

    /** Whether a finite verb stands at {@code i}, as far as {@link FiniteVerbs} can tell. */
    boolean isFinite(int i) {
        return text.isFinite(i);
    }

    /** Whether a finite verb stands at {@code [from, to)}, outside quote marks or inside. */
    boolean hasFinite(int from, int to) {
        return text.hasFinite(from, to);
    }

    boolean isComma(int i) {
        return is(i, ",") && !isQuoted(i);
    }

    /** The quoted passage that holds the token, its marks included, or -1. */
    int quote(int i) {
        return text.quoteAt(i);
    }

    boolean isQuoted(int i) {
        return text.quoteAt(i) >= 0;
    }

    boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.firstChar(i));
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && Character.isLetterOrDigit(tokens.firstChar(i));
    }

    boolean isDash(int i) {
        return i >= 0 && i < tokens.size() && "—–-".indexOf(tokens.firstChar(i)) >= 0 && !isQuoted(i);
    }
}
