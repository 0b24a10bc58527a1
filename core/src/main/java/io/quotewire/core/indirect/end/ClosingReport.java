package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the report that closes a sentence and tells all that stands before it: "Peru has told the crews that the
 * port is shut | , banking sources said", "…, TV station Lima 7 reported from the court".
 * Nothing else is said in it, so the content before it ends, whoever speaks there. Pure functions.
 */
final class ClosingReport {
    /** "An unnamed source close to the investigation". */
    private static final int LONGEST_SUBJECT = 8;
    /** "From the courthouse". */
    private static final int LONGEST_PLACE = 5;

    private static final String SAY = "say";
    private static final String REPORT = "report";
    private static final String SHOW = "show";
    private static final String HERE = "here";
    private static final String THAN = "than";

    private ClosingReport() {}

    /**
     * Whether such a report begins at the token, which follows a pause: a clause must stand before it, not only "that
     * minutes later,".
     *
     * @param start the first token of the content
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        int c = sentence.cueFrom(i + 1, i + LONGEST_SUBJECT);
        return c >= 0
                && isStated(sentence.text(), start, i - 1)
                && closes(sentence, sentence.cues().get(c))
                && isSubject(sentence, i, sentence.cues().get(c));
    }

    /** Whether a verb stands in the words, or they open with its subject, or repeat a passage without a "that". */
    private static boolean isStated(NewsText text, int start, int end) {
        boolean that = text.is(start, WordSet.THAT);
        return text.hasFinite(start, end)
                || (that && Scan.any(start + 2, end, i -> KnownVerbs.isMostlyVerb(text.lower(i))))
                || (!that && text.is(start, WordClass.SUBJECT_PRONOUN))
                || (!that && Scan.any(start, end, text::isQuoted));
    }

    /** Whether the sentence ends behind the verb, an addressee, and when and where it was said. */
    private static boolean closes(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        String verb = cue.entry().lemma();
        boolean reports = (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT)
                && !cue.modal()
                && !cue.negated()
                && (verb.equals(SAY) || verb.equals(REPORT) || verb.equals(SHOW));
        if (!reports) {
            return false;
        }
        int told = Addressee.past(sentence, cue);
        int end = Occasion.behind(sentence, told);
        if (text.is(end, WordSet.FROM)) {
            int place = NounPhrase.end(text, end + 1, sentence.end());
            end = place - end <= LONGEST_PLACE ? place : end;
        }
        return end >= sentence.end() || (text.isComma(end) && Participle.isPresent(text, end + 1));
    }

    /** Whether the words before the verb are its subject, and none of them opens another clause. */
    private static boolean isSubject(ReportingSentence sentence, int i, Cue cue) {
        NewsText text = sentence.text();
        int last = text.is(cue.first() - 1, HERE) ? cue.first() - 2 : cue.first() - 1;
        if (last < i
                || text.is(i, WordSet.ANY_PREPOSITION)
                || text.is(i, WordClass.ADVERB)
                || text.is(i, WordSet.COORDINATOR)
                || text.opensCue(i)) {
            return false;
        }
        for (int word = i; word <= last; word++) {
            boolean opens = text.is(word, WordSet.ANY_RELATIVE)
                    || text.is(word, WordSet.ANY_SUBORDINATOR)
                    || text.is(word, THAN)
                    || text.isQuoted(word)
                    || !text.isWord(word)
                    || (text.isFinite(word) && !(word == last && Plural.endsLikeOne(text.lower(word))));
            if (opens) {
                return false;
            }
        }
        boolean participle = Participle.isAny(text, i) && last != i + 1;
        if (participle) {
            return false;
        }
        return switch (cue.entry().lemma()) {
            case REPORT -> publishes(text, last) && !isReducedRelative(text, i, last);
            case SHOW -> GroupNouns.isDocument(singular(text.lower(last)));
            default -> speaks(text, last);
        };
    }

    /** "Profits and costs | the bank reported", "triple the toll | the army reported": what it is, and whose. */
    private static boolean isReducedRelative(NewsText text, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            boolean another = text.is(i, WordSet.COORDINATOR)
                    || text.is(i, WordSet.ANY_DETERMINER)
                    || text.is(i, WordSet.ANY_PREPOSITION);
            boolean name = text.isCapital(i) && !text.isCapital(i - 1) && !publishes(text, i - 1);
            if (another || (name && !text.is(i - 1, WordSet.ANY_DETERMINER))) {
                return true;
            }
        }
        return false;
    }

    /** "The Herald reported", "news agencies reported"; not "the losses reported". */
    private static boolean publishes(NewsText text, int noun) {
        String word = text.lower(noun);
        return text.names().at(noun) >= 0
                || text.is(noun, WordSet.PLURAL_NOUN)
                || ReportWords.OUTLET.contains(word)
                || GroupNouns.isOrganizationOrPeople(singular(word));
    }

    private static String singular(String word) {
        return Plural.endsLikeOne(word) ? Plural.singular(word) : word;
    }

    /** "Dealers said", "someone close to him said"; not "the most said". */
    private static boolean speaks(NewsText text, int noun) {
        return !text.is(noun, WordSet.ANY_PREPOSITION)
                && !text.is(noun, WordSet.ANY_DETERMINER)
                && !text.is(noun, WordClass.ADVERB);
    }
}
