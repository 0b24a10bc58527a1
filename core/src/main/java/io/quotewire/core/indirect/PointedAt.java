package io.quotewire.core.indirect;

import io.quotewire.core.cue.CourtTold;
import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a "that" of the cue which points at the noun behind it, "shared that photo he took", and a "this" which
 * points at what stands elsewhere, "said this in a statement". Pure functions.
 */
final class PointedAt {
    /** Of which a post, a title or a line is the object far more often than a clause. */
    private static final String HOLD = "hold that";

    private static final String THIS = "this";

    private PointedAt() {}

    /**
     * "Disclosed this in a statement made available", "said this while leaving", "said this at the summit": what was
     * said stands elsewhere; not "this in a tweet was rude".
     */
    static boolean isThis(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (!text.is(start, THIS)) {
            return false;
        }
        int behind = Occasion.behind(sentence, start + 1);
        return (behind > start + 1 && !text.is(behind, WordClass.AUXILIARY))
                || (text.is(start + 1, WordSet.ANY_PREPOSITION)
                        && !Scan.any(start + 2, pause(sentence, start), text::isFinite));
    }

    private static int pause(ReportingSentence sentence, int from) {
        return Scan.past(from, sentence.end(), i -> !Pause.at(sentence.text(), i));
    }

    /**
     * "Shared that | photo he took", "asked that | question she always asks", "held that | post until he left": no
     * clause.
     *
     * @param noun the first token of the content
     */
    static boolean is(NewsText text, Cue cue, Phrase source, int noun) {
        boolean holds = HOLD.equals(cue.entry().lemma());
        if (holds && (cue.form() != VerbForm.PAST || !judges(text, source))) {
            return true; // "A teaching that holds that", "legend held that": nobody need have said it
        }
        return text.is(cue.end() - 1, WordSet.THAT)
                && text.is(noun, WordClass.OPEN)
                && !text.isCapital(noun)
                && !Plural.endsLikeOne(text.lower(noun))
                && (text.is(noun + 1, WordClass.SUBJECT_PRONOUN) || holds);
    }

    /** "The jury", "Judge Mary Hill", "the Court of Appeal". */
    private static boolean judges(NewsText text, Phrase source) {
        for (int i = source.start(); i < source.end(); i++) {
            boolean person = text.names().is(i, EntityType.PERSON);
            if (person || CourtTold.isListener(text.lower(i)) || PersonNouns.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
