package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a name with which a sentence that has no other person as its subject presents somebody, who speaks next:
 * "Among those protesting was Hill", "The plan was condemned by Hill", "We spoke to Hill", "Take Hill".
 */
final class Presentation {
    /** The maximum number of words that describe the person. */
    private static final int LONGEST_ROLE = 5;
    /** The maximum number of words from "we" to the person. */
    private static final int LONGEST_MEETING = 8;
    /** What a reader is told to do with an example. */
    private static final Set<String> OFFERING = Set.of("take", "consider", "meet", "imagine", "picture");

    private final NewsText text;

    Presentation(NewsText text) {
        this.text = text;
    }

    /**
     * Whether the name is presented.
     *
     * @param first the name's first token
     * @param after the token after it
     * @param main the start of the sentence's main clause
     */
    boolean is(int first, int after, int main) {
        if (first <= main || text.is(after, WordSet.GENITIVE)) {
            return false;
        }
        int before = beforeRole(first, main);
        return isInverted(main, before)
                || (!text.isWord(after) && (isAgent(main, before) || isOffered(main, first)))
                || isMet(main, first);
    }

    /** The token before the name and the words that describe its bearer: "was | neighbour Mary Hill". */
    private int beforeRole(int first, int main) {
        int i = text.isComma(first - 1) ? first - 2 : first - 1;
        while (i > main && first - i <= LONGEST_ROLE && describes(i)) {
            i--;
        }
        return i;
    }

    private boolean describes(int token) {
        return text.is(token, WordClass.DETERMINER)
                || text.is(token, WordClass.POSSESSIVE)
                || text.is(token, WordSet.GENITIVE)
                || text.names().at(token) >= 0
                || (text.is(token, WordClass.OPEN)
                        && text.cueAt(token) < 0
                        && (!text.isFinite(token) || text.is(token - 1, WordSet.COPULA)));
    }

    /** "Among them was |", "Standing outside was |", "Last to speak was |"; not "The winner was |". */
    private boolean isInverted(int main, int verb) {
        return text.is(verb, WordSet.COPULA)
                && verb > main
                && (text.is(main, WordClass.PREPOSITION)
                        || text.is(main, WordClass.ADVERB)
                        || text.is(main + 1, WordSet.TO)
                        || Participle.isPresent(text, main));
    }

    /** "Take |", "Then there is |", "Let me tell you about |": the reader is to look at somebody. */
    private boolean isOffered(int main, int first) {
        boolean there = text.is(first - 2, "there")
                && (text.is(first - 1, WordSet.COPULA) || text.is(first - 1, WordSet.GENITIVE));
        boolean told = text.is(first - 1, "about") && text.is(main, "let") && text.is(main + 1, "me");
        return there || told || (first == main + 1 && OFFERING.contains(text.lower(main)));
    }

    /** "It was condemned by |"; not "the plan, condemned by |", "the champion was beaten by |". */
    private boolean isAgent(int main, int by) {
        int verb = by - 2;
        while (verb > main && text.is(verb, WordClass.ADVERB)) {
            verb--;
        }
        return text.is(by, WordSet.BY)
                && verb > main
                && text.cueAt(by - 1) >= 0
                && text.is(verb, WordClass.AUXILIARY)
                && Scan.all(main, verb, i -> !isClause(i));
    }

    /** "We spoke to |", "I met |": of those who report. */
    private boolean isMet(int main, int first) {
        return first - main <= LONGEST_MEETING
                && (text.is(main, "i") || text.is(main, "we"))
                && text.cueAt(main + 1) < 0
                && Scan.all(main + 1, first, i -> !isClause(i) && text.isWord(i));
    }

    private boolean isClause(int token) {
        return text.is(token, WordClass.RELATIVE)
                || text.is(token, WordClass.SUBORDINATOR)
                || text.is(token, WordClass.SUBJECT_PRONOUN);
    }
}
