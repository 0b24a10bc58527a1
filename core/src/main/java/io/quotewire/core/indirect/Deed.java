package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises what is done rather than said, by a verb that may tell either: "the plan is encouraging farmers to sell",
 * "keen to encourage them to sell", "has encouraged a move to sell".
 */
final class Deed {
    private Deed() {}

    /** Whether it is; not "encouraged them to sell", "has encouraged the crew to sell", "encouraging “a sale”". */
    static boolean is(NewsText text, Cue cue, Content content) {
        return ReportWords.DEEDS.contains(cue.entry().lemma())
                && !isFinite(text, cue)
                && !Scan.any(content.start(), content.end(), text::isQuoted);
    }

    /** Whether the verb is a plain form in the past or in -s, or in the perfect and addressed to somebody. */
    private static boolean isFinite(NewsText text, Cue cue) {
        boolean base = cue.form() == VerbForm.ING || cue.form() == VerbForm.BASE;
        return !base && (cue.first() == cue.head() || isSomebody(text, cue.end()));
    }

    /** "Them", "the crew", "Harland", "farmers"; not "a move", "construction". */
    private static boolean isSomebody(NewsText text, int object) {
        return text.is(object, WordClass.OBJECT_PRONOUN)
                || text.is(object, WordSet.THE)
                || text.isCapital(object)
                || Plural.endsLikeOne(text.lower(object));
    }
}
