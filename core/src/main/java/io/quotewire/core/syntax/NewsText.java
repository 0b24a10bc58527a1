package io.quotewire.core.syntax;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.Roles;
import io.quotewire.core.marks.QuoteSpans;
import io.quotewire.core.text.Dash;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.List;

/**
 * A text with the layers that finders of speech use: tokens, word classes, paragraphs, quoted passages, sentences,
 * names and cues. Built once per text; read-only; not thread-safe, since finite verbs and roles are judged when first
 * asked for.
 *
 * <p>Questions about a single token may be asked of any index: outside the text nothing is so, and every index is -1.
 * Only {@link #wordClass} and {@link #isPlainOpen} need a token of the text.
 */
public final class NewsText {
    private final Tokens tokens;
    private final char[] firstChars;
    private final Spans paragraphs;
    private final QuoteSpans quotes;
    private final Spans sentences;
    private final EntitySpans names;
    private final List<Cue> cues;
    private final WordClasses classes;
    private final FiniteTokens finite;
    private final Roles roles;
    private final Spans quoted;
    private final int[] quoteAt;
    private final int[] cueAt;
    private final int[] sentenceAt;
    private final int[] paragraphAt;

    /**
     * @param paragraphs in {@code char} offsets
     * @param sentences in token indices
     * @param cues in text order
     */
    public NewsText(
            Tokens tokens,
            WordClasses classes,
            Spans paragraphs,
            QuoteSpans quotes,
            Spans sentences,
            EntitySpans names,
            List<Cue> cues) {
        this.tokens = tokens;
        this.firstChars = tokens.firstChars();
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.sentences = sentences;
        this.names = names;
        this.cues = List.copyOf(cues);
        this.classes = classes;
        this.finite = new FiniteTokens(tokens, classes, names);
        this.roles = new Roles(tokens, names);
        this.quoted = quotes.outer().inTokens(tokens);
        this.quoteAt = quoted.ofIndices(tokens.size());
        this.cueAt = Cue.ofTokens(this.cues, tokens.size());
        this.sentenceAt = sentences.ofIndices(tokens.size());
        this.paragraphAt = paragraphs.ofTokens(tokens);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Spans paragraphs() {
        return paragraphs;
    }

    public QuoteSpans quotes() {
        return quotes;
    }

    /** The sentences as spans of token indices. */
    public Spans sentences() {
        return sentences;
    }

    public EntitySpans names() {
        return names;
    }

    /** The roles beside the names of persons. */
    public Roles roles() {
        return roles;
    }

    /** The cues in text order, without those whose verb is inside a quoted passage. */
    public List<Cue> cues() {
        return cues;
    }

    public WordClass wordClass(int token) {
        return classes.at(token);
    }

    public boolean is(int token, WordClass wordClass) {
        return classes.is(token, wordClass);
    }

    public boolean is(int token, WordSet set) {
        return classes.is(token, set);
    }

    public boolean is(int token, WordClass one, WordClass other) {
        return is(token, one) || is(token, other);
    }

    public boolean is(int token, WordSet one, WordSet other) {
        return is(token, one) || is(token, other);
    }

    public boolean is(int token, WordSet one, WordSet other, WordSet third) {
        return is(token, one, other) || is(token, third);
    }

    /** The first token of the text in {@code [from, to)} that is in the set; {@code to} if there is none. */
    public int next(int from, int to, WordSet set) {
        return classes.next(from, to, set);
    }

    /** Whether the token of the text is unquoted and a plain word of no set or closed class, like "bridge". */
    public boolean isPlainOpen(int token) {
        return tokens.isPlain(token) && !classes.isKnown(token) && quoteAt[token] < 0;
    }

    /** Whether any token of the text may be in the set; if not, callers can skip searching for one. */
    public boolean mayHave(WordSet set) {
        return classes.mayHave(set);
    }

    private boolean isInText(int token) {
        return token >= 0 && token < quoteAt.length;
    }

    /** Whether the token is the word, given in lower case with straight apostrophes, whatever its case in the text. */
    public boolean is(int token, String word) {
        return lower(token).equals(word);
    }

    /** Whether the token is this single character, which must be neither a letter nor an apostrophe. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < firstChars.length && firstChars[token] == mark && tokens.isSingle(token);
    }

    /** The word in lower case with straight apostrophes; empty outside the text. */
    public String lower(int token) {
        return isInText(token) ? tokens.lower(token) : "";
    }

    /** Whether the token begins with a letter or a digit. */
    public boolean isWord(int token) {
        return isInText(token) && tokens.isWord(token);
    }

    /** Whether the token begins with a digit: "40", "5th", "3m". */
    public boolean isFigure(int token) {
        return isInText(token) && tokens.isFigure(token);
    }

    /** Whether the token is a number, written in digits or spelt out: "40", "forty". */
    public boolean isNumber(int token) {
        return isFigure(token) || is(token, WordSet.NUMBER);
    }

    public boolean isCapital(int token) {
        return isInText(token) && tokens.isCapital(token);
    }

    /** Whether the token is the first of a cue: the "had" of "had said". */
    public boolean opensCue(int token) {
        int cue = cueAt(token);
        return cue >= 0 && cues().get(cue).first() == token;
    }

    /** Whether the token is a currency sign: "$", "£", "€". */
    public boolean isMoney(int token) {
        return isInText(token) && Character.getType(firstChars[token]) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the token is a comma outside quote marks and names: not that of "Bloomly, Inc". */
    public boolean isComma(int token) {
        return isMark(token, ',') && !isQuoted(token) && !NameComma.is(tokens, names, token);
    }

    /** Whether the token is a dash of any length outside quote marks. */
    public boolean isDash(int token) {
        return is(token, WordClass.PUNCTUATION) && Dash.is(tokens.firstChar(token)) && !isQuoted(token);
    }

    /** Whether the token is a finite verb, as judged by {@link FiniteVerbs}. */
    public boolean isFinite(int token) {
        return finite.isAt(token);
    }

    /** Whether any token in {@code [from, to)} is a finite verb, inside quote marks or outside. */
    public boolean hasFinite(int from, int to) {
        return finite.isAny(from, to);
    }

    /** The quoted passage whose marks or content include the token, or -1. */
    public int quoteAt(int token) {
        return isInText(token) ? quoteAt[token] : -1;
    }

    /** Whether the token belongs to a quoted passage, including its marks. */
    public boolean isQuoted(int token) {
        return isInText(token) && quoteAt[token] >= 0;
    }

    /** The cue that includes the token, or -1. */
    public int cueAt(int token) {
        return isInText(token) ? cueAt[token] : -1;
    }

    /** The first token of the passage, its opening mark. */
    public int firstToken(int quote) {
        return quoted.start(quote);
    }

    /** The token after the passage, including its closing mark. */
    public int endToken(int quote) {
        return quoted.end(quote);
    }

    /** The sentence that includes the token; -1 if there is none. */
    public int sentenceAt(int token) {
        return isInText(token) ? sentenceAt[token] : -1;
    }

    /** Whether the token is the first of its sentence. */
    public boolean opensSentence(int token) {
        int sentence = sentenceAt(token);
        return sentence >= 0 && sentences.start(sentence) == token;
    }

    /** The paragraph that includes the token; -1 if there is none. */
    public int paragraphAt(int token) {
        return isInText(token) ? paragraphAt[token] : -1;
    }
}
