package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a present perfect of the narrator's behind what somebody told in the past: "Hale said he thought it a
 * joke, | but the bill has remained unpaid", "Hale announced that he was leaving, | while some aides have also left",
 * "Hale said the yard would close, | though its owner has sued"; and a present with "now". Pure functions.
 */
final class NarratorsPerfect {
    private static final String NOW = "now";
    private static final Set<String> CLAIMING = Set.of("claim", "deny", "insist");
    private static final Set<String> YIELDING = Set.of("accepts", "admits", "denies", "concedes");
    /** "While a number of his top lieutenants". */
    private static final int LONGEST_SUBJECT = 8;

    private NarratorsPerfect() {}

    /**
     * Whether it begins at the token.
     *
     * @param start where what is told begins
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.CONTRAST, WordSet.CONCEDING) && !text.is(i, "while")) {
            return false;
        }
        int last = Math.min(sentence.end(), i + 1 + LONGEST_SUBJECT);
        int verb = Scan.to(i + 1, last, word -> text.isFinite(word) || Pause.at(text, word) || text.isQuoted(word));
        int participle = Scan.past(verb + 1, last + 1, word -> text.is(word, WordClass.ADVERB, WordClass.AUXILIARY));
        return verb > i + 1
                && !text.is(i + 1, WordClass.SUBJECT_PRONOUN)
                && text.is(verb, WordSet.PRESENT_HAVE)
                && participle < sentence.end()
                && (Participle.isPast(text, participle) || PastTense.isAt(text, participle))
                && !text.isQuoted(participle)
                && PastReport.isTold(sentence, start, i)
                && isOfSpeakerOrAhead(text, start, Scan.to(start, i, text::isFinite));
    }

    /**
     * "Hale claimed it was old | but it is now shut", "said it was old | but she now accepts it": how things stand,
     * without a comma. Not "she said she was afraid but she is now used to it".
     */
    static boolean isOfNowAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.CONTRAST) || !text.is(i + 1, WordClass.SUBJECT_PRONOUN)) {
            return false;
        }
        int verb = text.is(i + 2, NOW) ? i + 3 : i + 2;
        return (verb > i + 2 || text.is(i + 3, NOW))
                && text.isFinite(verb)
                && !text.is(verb, WordSet.MODAL)
                && !PastTense.isAt(text, verb)
                && (YIELDING.contains(text.lower(verb)) || isDoubted(sentence, start))
                && PastReport.isTold(sentence, start, i);
    }

    /** "Claimed", "at first, Hale said": what may no longer be so. */
    private static boolean isDoubted(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        Cue report = PastReport.of(sentence, start);
        boolean first = text.is(sentence.start(), WordSet.AT) && text.is(sentence.start() + 1, "first");
        return first || (report != null && CLAIMING.contains(report.entry().lemma()));
    }

    /** "It was aiming for", "the yard would close"; not "stocks were larger", "sales had been falling". */
    private static boolean isOfSpeakerOrAhead(NewsText text, int start, int verb) {
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        boolean before = text.is(verb, "had") && Participle.isPast(text, verb + 1);
        return PastReport.isAhead(text, verb) || (text.is(subject, WordClass.SUBJECT_PRONOUN) && !before);
    }
}
