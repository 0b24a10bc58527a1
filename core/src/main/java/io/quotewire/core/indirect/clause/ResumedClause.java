package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises where the main clause begins after a fronted clause without a comma: "When prices fall | it is". */
final class ResumedClause {
    /** Fewer words are no fronted clause. */
    private static final int FEWEST_AHEAD = 2;

    private ResumedClause() {}

    /**
     * Whether a subject and its verb follow the verb of the fronted clause: "When prices fall | it is the farms that
     * go", "When the boats were sold | the yard soon closed".
     *
     * @param from the conjunction of the fronted clause
     * @param to the token after the words that may hold the main clause
     */
    static boolean isAt(NewsText text, int from, int i, int to) {
        return i > from + FEWEST_AHEAD
                && text.hasFinite(from, i)
                && text.cueAt(i - 1) < 0
                && (isPronounWithVerb(text, i) || isNounWithVerb(text, from, i, to));
    }

    private static boolean isPronounWithVerb(NewsText text, int i) {
        return text.is(i, WordClass.SUBJECT_PRONOUN) && text.isFinite(i + 1) && !isGoverned(text, i);
    }

    /** "For which it", "that it", "and it": the pronoun belongs to the words before it. */
    private static boolean isGoverned(NewsText text, int i) {
        int ahead = i - 1;
        return text.is(ahead, WordSet.COORDINATOR, WordSet.ANY_SUBORDINATOR, WordSet.ANY_RELATIVE)
                || (text.is(ahead, WordSet.ANY_PREPOSITION) && !text.isFinite(ahead - 1));
    }

    private static boolean isNounWithVerb(NewsText text, int from, int i, int to) {
        if (!text.is(i, WordSet.ANY_DETERMINER) || !isComplete(text, i - 1)) {
            return false;
        }
        int end = NounPhrase.end(text, i, to);
        int verb = text.is(end, WordClass.ADVERB) ? end + 1 : end;
        return end > i + 1 && verb < to && text.isFinite(verb) && !tells(text, from, i);
    }

    /** Whether a clause may end with the word: a noun, or a participle behind its auxiliary ("were sold"). */
    private static boolean isComplete(NewsText text, int last) {
        boolean passive = text.is(last, WordClass.OPEN) && text.is(last - 1, WordSet.BE);
        return passive || (text.is(last, WordClass.OPEN) && !text.isFinite(last) && !Participle.isAny(text, last));
    }

    /** "When Hale says the boats": the clause behind a cue is its content. */
    private static boolean tells(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> text.cueAt(i) >= 0 || text.is(i, WordSet.ANY_RELATIVE));
    }
}
