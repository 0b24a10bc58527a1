package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;

/**
 * Recognises what a person finds or shows, which is no statement, unlike what a study finds: "She found the door open",
 * "users have found that it is". Pure functions.
 */
final class FoundBySomebody {
    private FoundBySomebody() {}

    /** Whether the source finds something so; not "researchers have found that". */
    static boolean is(NewsText text, Cue cue, Phrase source) {
        if (cue.entry().kind() != CueKind.FINDING || cue.entry().takes(Takes.QUOTE)) {
            return false;
        }
        boolean progressive = cue.form() == VerbForm.ING && cue.first() < cue.head();
        int name = text.names().at(source.end() - 1);
        return (progressive && GroupNouns.arePeople(text.lower(source.end() - 1)))
                || text.is(source.start(), WordSet.SPEAKING_PRONOUN)
                || ReportWords.LAYMEN.contains(text.lower(HeadNoun.of(text, source.start(), source.end())))
                || (name >= 0
                        && text.names().type(name) == EntityType.PERSON
                        && text.names().firstToken(name) == source.start());
    }
}
