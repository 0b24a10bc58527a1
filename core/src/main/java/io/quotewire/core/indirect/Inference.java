package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;

/** Recognises the narrator's conclusion from a state of things: "Prices rose, suggesting that the drought was bad". */
final class Inference {
    private Inference() {}

    /** Whether the cue is a participle for a conclusion, and its subject cannot have said it. */
    static boolean is(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        return text.isComma(cue.first() - 1)
                && NarratorsRemark.infers(text, cue.head())
                && source.end() < cue.first()
                && !canSuggest(text, source)
                && sentence.cueFrom(source.end(), cue.first()) < 0;
    }

    /** "Hill", "she", "some voters", "polls". */
    private static boolean canSuggest(NewsText text, Phrase source) {
        int head = HeadNoun.of(text, source.start(), source.end());
        int name = text.names().at(head);
        return text.is(source.start(), WordSet.SPEAKING_PRONOUN)
                || (name >= 0 && text.names().type(name) == EntityType.PERSON)
                || GroupNouns.arePeople(text.lower(head))
                || GroupNouns.isDocument(text.lower(head))
                || text.is(head, WordSet.SOMEBODY);
    }
}
