package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises verbs after "and" that could report something but continue the content: "said they looked and found
 * nothing", "said it grew and showed that it could", "said Voss told her it was wise and signaled his
 * approval". Pure functions.
 */
final class VerbOfContent {
    /** "Showed reporters a picture" is the narrator's. */
    private static final Set<String> SHOWN = Set.of("that", "how", "what");

    private static final String TELL = "tell";
    private static final String SAY = "say";

    private VerbOfContent() {}

    /**
     * Whether a verb after "and" continues the content that begins at {@code start}: "said | it grows and adds boats",
     * in another tense than the report; "said they looked and found nothing", "met and agreed to stay".
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        int c = sentence.cueFrom(i, i + 1);
        if (c < 0 || sentence.text().is(i - 1, WordSet.CONTRAST)) {
            return false;
        }
        Cue cue = sentence.cues().get(c);
        int report = c - 1;
        while (report >= 0 && sentence.cues().get(report).head() >= start) {
            report--;
        }
        if (cue.form() == VerbForm.PRESENT && !cue.entry().takes(Takes.ANY_CLAUSE)) {
            return report >= 0 && sentence.cues().get(report).form() == VerbForm.PAST;
        }
        boolean agrees = Reporting.isOfAgreeing(cue) && sentence.text().is(cue.end(), WordSet.TO);
        boolean finds = cue.entry().lemma().equals("find");
        boolean shows = cue.entry().lemma().equals("show")
                && SHOWN.contains(sentence.text().lower(cue.end()))
                && report >= 0
                && isOfPerson(sentence, report);
        return agrees || finds || shows || isOfTold(sentence, start, cue);
    }

    /**
     * "Officials said Voss told her it was wise and | signaled his approval": the second verb of whom they tell; not
     * "and added that".
     */
    private static boolean isOfTold(ReportingSentence sentence, int start, Cue next) {
        NewsText text = sentence.text();
        int verb = Scan.to(start, next.first(), text::isFinite);
        int c = sentence.cueFrom(verb, verb + 1);
        return c >= 0
                && verb < next.first()
                && sentence.cues().get(c).entry().lemma().equals(TELL)
                && sentence.cues().get(c).form() == VerbForm.PAST
                && !sentence.cues().get(c).passive()
                && next.form() == VerbForm.PAST
                && !next.entry().lemma().equals(SAY)
                && !text.is(next.head(), WordSet.ADDING);
    }

    /** "Said it contacted the company and asked if": the question belongs to the content. */
    static boolean asksAt(ReportingSentence sentence, int i) {
        int c = sentence.cueFrom(i, i + 1);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && cue.entry().takes(Takes.WH)
                && !cue.entry().takes(Takes.THAT)
                && cue.entry().recipient() == Recipient.OPTIONAL;
    }

    /** Whether a person, and so no report, survey or broadcaster, is the source of the cue. */
    private static boolean isOfPerson(ReportingSentence sentence, int c) {
        NewsText text = sentence.text();
        return sentence.source(c)
                .filter(source -> text.is(source.start(), WordSet.SPEAKING_PRONOUN)
                        || text.names().is(source.end() - 1, EntityType.PERSON))
                .isPresent();
    }
}
