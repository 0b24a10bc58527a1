package io.quotewire.core.speaker.phrase;

import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.OneLine;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;

/**
 * The words that name a source, without a relative pronoun that goes with them ("Larkin, who").
 *
 * @param text the text in which they stand
 * @param first their first token
 * @param end the token behind the last; greater than {@code first}
 */
public record SourceWords(NewsText text, int first, int end) {
    public SourceWords {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a source from token " + first + " to " + end);
        }
    }

    public static SourceWords of(NewsText text, Span source) {
        int first = text.tokens().at(source.start());
        int end = text.tokens().at(source.end() - 1) + 1;
        while (end > first + 1
                && (text.is(end - 1, WordClass.RELATIVE)
                        || text.is(end - 1, WordSet.THAT)
                        || text.isMark(end - 1, ','))) {
            end--;
        }
        return new SourceWords(text, first, end);
    }

    public boolean isSingle() {
        return end - first == 1;
    }

    /** "The senator", "the company"; no longer phrase, for "the former senator" may be another. */
    public boolean isTheNoun() {
        return end - first == 2 && text.is(first, WordSet.THE);
    }

    /**
     * "The England skipper", "the former minister on Monday", "the mother of three": the noun that such a phrase ends
     * with, else -1.
     */
    public int definiteNoun() {
        int noun = noun();
        boolean children = text.is(noun + 1, WordSet.OF) && text.is(noun + 2, WordSet.NUMBER);
        int last = children ? noun + 3 : noun + 1;
        boolean bare = noun > first && last == endBeforeDay() && text.is(noun, WordClass.OPEN);
        return bare && text.is(first, WordSet.THE) ? noun : -1;
    }

    /** "Her lawyer": the noun behind a pronoun that owns it, else -1. */
    public int ownedNoun() {
        int noun = noun();
        return noun > first && noun + 1 == end && text.is(first, WordSet.SPEAKING_OWNER) ? noun : -1;
    }

    public boolean startsWithArticle() {
        return isArticle(text, first);
    }

    /** The noun that the phrase is about, before the day at its end. */
    public int noun() {
        return HeadNoun.of(text, first, endBeforeDay());
    }

    /** "The court on Tuesday", "the court earlier last week": where the day begins; the end without one. */
    public int endBeforeDay() {
        int i = end;
        while (i > first + 1 && (text.is(i - 1, WordClass.TIME) || text.is(i - 1, WordSet.WEEKDAY))) {
            i--;
        }
        while (i < end && i > first + 1 && leadsDay(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean leadsDay(int token) {
        return text.is(token, WordClass.PREPOSITION)
                || text.is(token, WordSet.PERIOD_MODIFIER)
                || text.is(token, WordSet.DAY_MODIFIER);
    }

    /** Whether the noun is written with a capital and is no closed-class word. */
    public boolean hasCapitalNoun() {
        int noun = noun();
        return text.tokens().isCapital(noun) && text.is(noun, WordClass.OPEN);
    }

    /** "A party and a leader". */
    public boolean areTwo() {
        int noun = noun();
        for (int i = first; i < noun; i++) {
            if (text.is(i, WordClass.CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What they say that somebody is: "senior official at the port" of "a senior official at the port on Monday", "one
     * of the guards" of "One of the guards".
     */
    public String called() {
        int last = endBeforeDay();
        int start = first;
        while (start + 1 < last && isDeterminer(start) && !text.is(start + 1, WordSet.OF)) {
            start++;
        }
        String words = words(text, start, last);
        return isDeterminer(start) ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private boolean isDeterminer(int token) {
        return text.is(token, WordClass.DETERMINER) || text.is(token, WordClass.POSSESSIVE);
    }

    /** The words from one token to another as the text has them, on one line, without an article before them. */
    public static String words(NewsText text, int first, int end) {
        int start = end - first > 1 && isArticle(text, first) ? first + 1 : first;
        return OneLine.of(text.tokens()
                .text()
                .substring(text.tokens().start(start), text.tokens().end(end - 1)));
    }

    private static boolean isArticle(NewsText text, int token) {
        return text.is(token, WordSet.ARTICLE);
    }
}
