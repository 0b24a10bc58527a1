package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordSet;

/** Recognises a report behind a comma whose verb precedes its subject: ", said the minister". Pure functions. */
final class InvertedReport {
    private InvertedReport() {}

    /** Whether it begins at the token; not ", confessed to the crime", ", called Bloomly", ", not messages". */
    static boolean isAt(ReportingSentence sentence, int i) {
        int c = sentence.cueFrom(i, i + 1);
        if (c < 0) {
            return false;
        }
        Cue cue = sentence.cues().get(c);
        return NextReport.isFiniteWithoutModal(cue)
                && cue.entry().kind() == CueKind.STATEMENT
                && !cue.negated()
                && (cue.entry().takes(Takes.BARE) || isOfPerson(sentence.text(), cue.head() + 1))
                && !sentence.text().is(cue.head() + 1, WordSet.ANY_PREPOSITION, WordSet.TO);
    }

    /** ", urged Hale to leave"; not ", called Hale,". */
    private static boolean isOfPerson(NewsText text, int i) {
        int name = text.names().at(i);
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && !Pause.at(text, text.names().endToken(name));
    }
}
