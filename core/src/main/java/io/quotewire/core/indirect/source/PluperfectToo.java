package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the second of two verbs in the pluperfect, whose subject is that of the reported clause: "Hale said the
 * crew had left and | had told her that", "the Herald reported that Hale had denied it and | said it was late"; so it
 * is with a past behind a report in the present, "the Herald reports that Hale quit and | said it was late". Not "Hale
 * said the crew had denied it and called for an inquiry", where the narrator may go on. Pure functions.
 */
final class PluperfectToo {
    /** What media do, which say nothing else in the sentence. */
    private static final String REPORT = "report";

    private PluperfectToo() {}

    /**
     * Whether the cue is one.
     *
     * @param outer the cue that reports the clause; null if there is none
     */
    static boolean is(NewsText text, @Nullable Cue outer, Cue cue) {
        int and = cue.first() - 1;
        if (outer == null || !text.is(and, WordSet.COORDINATOR)) {
            return false;
        }
        boolean again = text.is(cue.first(), "had");
        boolean alone = cue.form() == VerbForm.PAST && cue.first() == cue.head() && !text.isComma(and - 1);
        if (!again && !alone) {
            return false;
        }
        if (alone && isPastOfPerson(text, outer, and)) {
            return true;
        }
        int before = text.isComma(and - 1) ? and - 2 : and - 1;
        int had = Scan.backTo(before, outer.end() - 1, i -> text.is(i, WordClass.PUNCTUATION) || text.is(i, "had"));
        boolean told = again || (outer.entry().lemma().equals(REPORT) && isTold(text, outer.end(), had));
        return had >= outer.end() && text.is(had, "had") && told;
    }

    /** "(Reports that) clerk Ana Hale quit": the report is of the present, and what a person does is past. */
    private static boolean isPastOfPerson(NewsText text, Cue outer, int and) {
        boolean present = outer.form() == VerbForm.PRESENT
                && outer.first() == outer.head()
                && outer.entry().kind() == CueKind.STATEMENT;
        int verb = present ? Scan.to(outer.end(), and, text::isFinite) : and;
        return verb < and && text.names().is(verb - 1, EntityType.PERSON) && PastTense.isAt(text, verb);
    }

    /**
     * "The crew had denied it": somebody else's statement; not "she had denied it", who may be the teller, nor
     * "disputed what Voss had said".
     */
    private static boolean isTold(NewsText text, int content, int had) {
        int first = text.is(content, WordSet.THAT) ? content + 1 : content;
        if (Scan.any(first, had, i -> text.is(i, WordSet.WH, WordSet.ANY_RELATIVE))) {
            return false;
        }
        int c = text.cueAt(had);
        return c >= 0
                && text.cues().get(c).first() == had
                && text.cues().get(c).entry().kind() == CueKind.STATEMENT
                && !text.is(had - 1, WordClass.SUBJECT_PRONOUN);
    }
}
