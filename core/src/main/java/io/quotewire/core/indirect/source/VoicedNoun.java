package io.quotewire.core.indirect.source;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.words.Adverb;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the source of a reporting noun that is the object of a verb of expression: "the sisters have aired complaints
 * that", "Hill put forward the theory that". There is none in "rejected claims that", "would make the claim that" and
 * "was given assurances that". Pure functions.
 */
public final class VoicedNoun {
    /** The maximum number of words between verb and noun: "put forward a whole series of". */
    private static final int FARTHEST = 6;

    private VoicedNoun() {}

    /** The subject of the verb whose object is the noun, if it is a verb of expression. */
    public static Optional<Phrase> source(ReportingSentence sentence, int noun) {
        NewsText text = sentence.text();
        int verb = noun - 1;
        while (verb > sentence.start() && noun - verb < FARTHEST && isBetween(text, verb)) {
            verb--;
        }
        if (NarratorsRemark.namesText(text, noun)
                || !ReportWords.VOICING.contains(text.lower(verb))
                || text.isQuoted(verb)
                || verb <= sentence.start()) {
            return Optional.empty();
        }
        boolean progressive = Participle.isPresent(text, verb);
        boolean be = false;
        int first = verb;
        while (first > sentence.start() && (text.is(first - 1, WordClass.AUXILIARY) || isAdverb(text, first - 1))) {
            first--;
            be |= text.is(first, WordSet.BE);
            if (text.is(first, WordSet.MODAL) || Negation.is(text.lower(first))) {
                return Optional.empty();
            }
        }
        boolean finite = progressive == be && !text.is(first - 1, WordSet.TO, WordSet.COORDINATOR);
        return finite ? new SubjectBefore(text).find(first, sentence.start()).map(Phrase::of) : Optional.empty();
    }

    private static boolean isAdverb(NewsText text, int i) {
        return text.is(i, WordClass.ADVERB) || text.is(i, WordSet.GROUP_ADVERB) || Adverb.endsLikeOne(text.lower(i));
    }

    /** "Forward", "a", "serious", "series of". */
    private static boolean isBetween(NewsText text, int i) {
        return text.isWord(i)
                && !ReportWords.VOICING.contains(text.lower(i))
                && !text.isFinite(i)
                && !text.is(i, WordSet.TO, WordSet.COORDINATOR)
                && (!text.is(i, WordSet.ANY_PREPOSITION) || text.is(i, WordSet.OF));
    }
}
