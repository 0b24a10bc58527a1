package io.quotewire.core.syntax;

import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises nouns and participles that could be verbs elsewhere, by a verb after them or a number before them. */
public final class PluralBeforeVerb {
    private PluralBeforeVerb() {}

    /**
     * "Party figures said", "the reports show", "those questioned said": of two adjacent verb forms the first is a
     * plural noun or a participle.
     */
    static boolean isBeforeReport(NewsText text, int i) {
        int at = text.cueAt(i);
        return at >= 0
                && text.cueAt(i + 1) >= 0
                && text.cueAt(i + 1) != at
                && text.cues().get(at).head() == i
                && text.cues().get(at).first() == i
                && (text.cues().get(at).form() == VerbForm.PRESENT || isAsked(text, at));
    }

    /** "Those questioned said", "nurses asked said". */
    private static boolean isAsked(NewsText text, int cue) {
        int head = text.cues().get(cue).head();
        boolean past = text.cues().get(text.cueAt(head + 1)).form() == VerbForm.PAST;
        return text.cues().get(cue).form() == VerbForm.PAST
                && text.isFinite(head + 1)
                && (text.is(head - 1, WordSet.ALONE) || (past && Plural.endsLikeOne(text.lower(head - 1))));
    }

    /** "Two heartland states filed": a form in -s directly before another verb. */
    public static boolean isBeforeVerb(NewsText text, int i) {
        int at = text.cueAt(i);
        return at >= 0
                && text.cues().get(at).form() == VerbForm.PRESENT
                && text.cues().get(at).first() == i
                && text.cues().get(at).end() == i + 1
                && (text.isFinite(i + 1) || Participle.isRegularPast(text, i + 1))
                && !text.isCapital(i + 1);
    }

    /** "Seven mountain states", "two former cooks": the first form in -s after a number. */
    static boolean isCounted(NewsText text, int start, int i) {
        if (!text.is(start, WordSet.NUMBER) || !Plural.endsLikeOne(text.lower(i)) || !text.is(i, WordClass.OPEN)) {
            return false;
        }
        for (int t = start + 1; t < i; t++) {
            boolean person = text.names().is(t, EntityType.PERSON);
            if (!text.is(t, WordClass.OPEN) || person || Plural.endsLikeOne(text.lower(t))) {
                return false;
            }
        }
        return true;
    }
}
