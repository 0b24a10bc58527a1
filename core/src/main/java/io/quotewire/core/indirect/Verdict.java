package io.quotewire.core.indirect;

import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.Adjective;
import io.quotewire.core.words.Adverb;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a predicate that follows its object without a preposition or "as": "called it | unfair", "called the
 * process | a sham", "called the match | the best of the year". Pure functions.
 */
final class Verdict {
    private Verdict() {}

    /** Whether such a predicate begins at the token. */
    static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return judgesAt(sentence, i) || isSuperlative(text, i) || isLabelAt(text, i);
    }

    /** "Called the match the best of the year". */
    private static boolean isSuperlative(NewsText text, int i) {
        return text.is(i, WordSet.THE)
                && text.isWord(i - 1)
                && !text.is(i - 1, WordClass.PREPOSITION)
                && (text.is(i + 1, WordSet.SUPERLATIVE) || Adjective.endsLikeSuperlative(text.lower(i + 1)));
    }

    /** "Called the remarks unacceptable", "called it deeply unfair": an adjective as predicate after the object. */
    private static boolean judgesAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int before = Adverb.endsLikeOne(text.lower(i - 1)) ? i - 2 : i - 1;
        boolean adjective = ReportWords.JUDGING.contains(text.lower(i))
                || (Adjective.endsLikeOne(text.lower(i)) && text.is(i, WordClass.OPEN));
        boolean pronoun = before == i - 1
                && text.is(before, WordSet.OBJECT)
                && text.is(i, WordClass.OPEN)
                && !Participle.isPresent(text, i);
        adjective |= pronoun;
        boolean object = text.is(before, WordClass.OPEN)
                || text.is(before, WordSet.OBJECT)
                || text.names().at(before) >= 0;
        boolean last = i + 1 >= sentence.end()
                || Pause.at(text, i + 1)
                || text.is(i + 1, WordClass.PREPOSITION, WordClass.CONJUNCTION)
                || text.is(i + 1, WordClass.SUBORDINATOR);
        return adjective && object && last && !text.isCapital(i);
    }

    /**
     * "Called the process a sham": a noun phrase as predicate; not in "called the police a day later" or "called a
     * number of them".
     */
    private static boolean isLabelAt(NewsText text, int article) {
        return isArticle(text, article)
                && text.is(article + 1, WordClass.OPEN)
                && !text.is(article + 2, WordClass.TIME)
                && !text.is(article - 1, WordClass.PREPOSITION, WordClass.CONJUNCTION)
                && !text.is(article - 1, WordClass.SUBORDINATOR)
                && !text.is(article - 1, WordSet.NUMBER);
    }

    /** "A", "an" before words without quotation marks. */
    static boolean isArticle(NewsText text, int i) {
        return text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE) && !text.isQuoted(i + 1);
    }
}
