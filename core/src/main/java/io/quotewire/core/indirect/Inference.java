package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the narrator's conclusion, from a state of things, "Prices rose, suggesting that the drought was bad", or
 * from what was said, "Harland said it would reopen the yard, suggesting that sales have risen".
 */
final class Inference {
    private Inference() {}

    /** Whether the cue is a participle for a conclusion, and its subject cannot have said it. */
    static boolean is(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        if (!text.isComma(cue.first() - 1)
                || !NarratorsRemark.infers(text, cue.head())
                || text.is(cue.end(), WordClass.PREPOSITION) // "suggesting without proof that"
                || source.end() >= cue.first()) {
            return false;
        }
        int report = sentence.cueFrom(source.end(), cue.first());
        return report < 0
                ? !canSuggest(text, source)
                : isBehindClause(sentence, sentence.cues().get(report), cue);
    }

    /**
     * "Hill said (that) it would reopen, suggesting": what was said ends with the comma; not "Hill said, suggesting",
     * "Hill said it was old, suggesting that it should be sold".
     */
    private static boolean isBehindClause(ReportingSentence sentence, Cue report, Cue cue) {
        NewsText text = sentence.text();
        boolean clause = report.entry().takes(Takes.THAT)
                && report.form() != VerbForm.ING
                && report.end() < cue.first() - 1
                && text.hasFinite(report.end() + 1, cue.first() - 1);
        return clause && !Scan.any(cue.end(), sentence.end(), i -> text.is(i, "should"));
    }

    /** "Hill", "she", "some voters", "polls". */
    private static boolean canSuggest(NewsText text, Phrase source) {
        int head = HeadNoun.of(text, source.start(), source.end());
        return text.is(source.start(), WordSet.SPEAKING_PRONOUN)
                || text.names().is(head, EntityType.PERSON)
                || GroupNouns.arePeople(text.lower(head))
                || GroupNouns.isDocument(text.lower(head))
                || text.is(head, WordSet.SOMEBODY);
    }
}
