package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import java.util.Set;

/**
 * Recognises another question to the speaker, which the narrator tells: "Hale said the bridge was safe, | but when
 * asked if it would hold, she said: “…”". Pure functions.
 */
final class AskedAgain {
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");
    /** "When he was", "when reporters". */
    private static final int LONGEST_SUBJECT = 3;

    private static final int LONGEST_QUESTION = 16;

    private AskedAgain() {}

    /** Whether it follows the joint; not behind what somebody did, who may have been asked then. */
    static boolean isAt(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        boolean when = text.is(joint + 1, "when");
        int asked =
                when ? Scan.to(joint + 2, joint + 2 + LONGEST_SUBJECT, i -> ASKED.contains(text.lower(i))) : joint + 1;
        if (!ASKED.contains(text.lower(asked))) {
            return false;
        }
        int last = Math.min(sentence.end(), asked + LONGEST_QUESTION);
        int comma = Scan.to(asked + 1, last, text::isComma);
        int c = sentence.cueFrom(comma + 2, comma + 3);
        return comma < last
                && text.is(comma + 1, WordClass.SUBJECT_PRONOUN)
                && c >= 0
                && NextReport.isFiniteWithoutModal(sentence.cues().get(c))
                && sentence.cues().get(c).entry().kind() == CueKind.STATEMENT
                && isOfPerson(sentence, start)
                && !MannerTold.tellsOfDeed(text, start, joint);
    }

    private static boolean isOfPerson(ReportingSentence sentence, int start) {
        Cue report = PastReport.of(sentence, start);
        return report != null
                && sentence.source(sentence.cues().indexOf(report))
                        .filter(source -> sentence.text().names().is(source.end() - 1, EntityType.PERSON))
                        .isPresent();
    }
}
