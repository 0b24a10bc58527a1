package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Recognises what somebody else says beside a report: "…, with one minister saying that". Pure functions. */
final class AccompanyingReport {
    /** "With its leader, Mary Hill, warning". */
    private static final int LONGEST = 12;

    /** With which a speaker may tell of a past scene, in which others spoke. */
    private static final Set<String> RECOUNTING =
            WordList.ofKind(AccompanyingReport.class, "ends.txt", "recounting"::equals);

    private AccompanyingReport() {}

    /**
     * Whether it begins at the token; not "with her husband saying", which she may have told.
     *
     * @param start where the content before it begins
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        boolean own = text.is(i + 1, WordClass.POSSESSIVE) && !text.is(i + 1, "its");
        if (!text.is(i, WordSet.WITH) || own || recounts(sentence, start)) {
            return false;
        }
        int c = sentence.cueFrom(i + 2, i + LONGEST);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && cue.form() == VerbForm.ING
                && cue.entry().kind() == CueKind.STATEMENT
                && !cue.passive()
                && !text.hasFinite(i, cue.first())
                && (!text.is(cue.end(), WordSet.OBJECT) || text.isFinite(cue.end() + 1))
                && !text.is(cue.end(), WordClass.POSSESSIVE)
                && isPerson(text, i + 1, cue.first())
                && (NextReport.tellsClause(sentence, cue) || tellsTheWords(sentence, cue));
    }

    private static boolean recounts(ReportingSentence sentence, int start) {
        int report = sentence.cues().size() - 1;
        while (report >= 0 && sentence.cues().get(report).head() >= start) {
            report--;
        }
        return report >= 0
                && RECOUNTING.contains(sentence.cues().get(report).entry().lemma());
    }

    /** "One minister", "its leader, Mary Hill,"; not "a slogan", "voices". */
    private static boolean isPerson(NewsText text, int start, int end) {
        int last = text.isComma(end - 1) ? end - 2 : end - 1;
        return last >= start
                && (text.names().at(last) >= 0
                        || GroupNouns.arePeople(text.lower(last))
                        || PersonNouns.contains(text.lower(last)));
    }

    /** "Telling the BBC: “No”". */
    private static boolean tellsTheWords(ReportingSentence sentence, Cue cue) {
        return sentence.text().isMark(Addressee.past(sentence, cue), ':');
    }
}
