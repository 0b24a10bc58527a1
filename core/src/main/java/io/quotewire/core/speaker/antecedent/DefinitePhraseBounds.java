package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.subject.QuotedModifier;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds the boundaries of a phrase like "the retired baker, 67, from Lima," and its position relative to its verb. */
final class DefinitePhraseBounds {
    private static final int LONGEST = 6;
    /** The maximum number of tokens in a clause between the phrase and its verb. */
    private static final int LONGEST_CLAUSE = 20;

    private final NewsText text;

    DefinitePhraseBounds(NewsText text) {
        this.text = text;
    }

    /** Whether the token may end such a phrase: it is no cue, and not followed by another noun. */
    boolean mayEnd(int noun) {
        return (!text.is(noun + 1, WordClass.OPEN) || text.cueAt(noun + 1) >= 0)
                && text.is(noun, WordClass.OPEN)
                && text.cueAt(noun) < 0;
    }

    /** The article of the phrase that ends with the noun; otherwise the token before the phrase. */
    int article(int noun) {
        int article = noun - 1;
        while (article > noun - LONGEST && text.is(article, WordClass.OPEN) && text.cueAt(article) < 0) {
            article--;
        }
        return Math.min(article, QuotedModifier.withTitle(text, article + 1));
    }

    /** The first word behind the article, and behind a title: "the “Harbour Lights” | actress". */
    int word(int article) {
        int behind = QuotedModifier.behindTitle(text, article);
        return behind > article ? behind : article + 1;
    }

    /** Whether the phrase begins with "the" and is next to a cue, possibly after an apposition. */
    boolean speaks(int article, int noun) {
        return text.is(article, WordSet.THE)
                && (text.cueAt(article - 1) >= 0
                        || text.cueAt(behindAdverb(behindApposition(behindChildren(noun + 1)))) >= 0);
    }

    /** Whether the phrase opens its sentence, or follows a quote or a fronted participle clause. */
    boolean opensClause(int article) {
        return text.opensSentence(article)
                || isBehindFronted(article)
                || text.quoteAt(article - 1) >= 0
                || (text.cueAt(article - 1) >= 0 && text.quoteAt(article - 2) >= 0);
    }

    /** "The coach added", "the coach later said": the verb implies that the speaker has spoken before. */
    boolean adds(int article, int noun) {
        return text.is(noun + 1, WordSet.ADDING)
                || text.is(noun + 1, WordSet.VERBS_ADVERB)
                || text.is(article - 1, WordSet.ADDING);
    }

    /** "The mother of three | said". */
    int behindChildren(int token) {
        return text.is(token, WordSet.OF) && text.is(token + 1, WordSet.NUMBER) ? token + 2 : token;
    }

    /**
     * "The retired baker, 67, who left in May, | said", "the baker, speaking in Lima, | said", "the baker, from Lima,
     * Peru, | said", "the baker, a father of two, | said": the token after an age, a clause, a place or an apposition
     * between commas.
     */
    private int behindApposition(int token) {
        int i = text.isComma(token) ? AgeAside.behind(text, token) : token;
        if (text.isComma(i) && (text.is(i + 1, WordSet.PERSON_RELATIVE) || Participle.isPresent(text, i + 1))) {
            int close = i + 2;
            while (close < i + LONGEST_CLAUSE && text.isWord(close)) {
                close++;
            }
            i = text.isComma(close) ? close : i;
        }
        if (text.isComma(i) && (text.is(i + 1, WordSet.FROM) || text.is(i + 1, WordSet.ARTICLE))) {
            for (int close = i + 2; close < i + LONGEST_CLAUSE && isOfPlace(close); close++) {
                if (text.isComma(close) && text.cueAt(close + 1) >= 0) {
                    return close + 1;
                }
            }
        }
        return text.isComma(i) && i > token ? i + 1 : token;
    }

    private boolean isOfPlace(int token) {
        return text.isComma(token) || (text.isWord(token) && text.cueAt(token) < 0);
    }

    private int behindAdverb(int token) {
        return text.is(token, WordClass.ADVERB) || text.is(token, WordSet.HAVE) ? token + 1 : token;
    }

    /** "Speaking in Lima on Monday, | the Herald editor": the phrase is the subject after a participle clause. */
    private boolean isBehindFronted(int article) {
        int sentence = text.isComma(article - 1) ? text.sentenceAt(article) : -1;
        int start = sentence < 0 ? -1 : text.sentences().start(sentence);
        return start >= 0 && Participle.isPresent(text, start) && !text.hasFinite(start, article);
    }
}
