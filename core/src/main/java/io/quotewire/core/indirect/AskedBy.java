package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.List;

/**
 * Finds the agent of a passive who asked or told: "Hale was asked by the Herald why the bridge was shut", "Asked by Ana
 * Ruiz whether it was", "was warned by the crew that it was".
 */
final class AskedBy implements ReportFinder {
    private static final int LONGEST_APPOSITION = 8;

    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        for (Cue cue : sentence.cues()) {
            boolean asked = text.is(cue.end(), WordSet.BY)
                    && (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PARTICIPLE)
                    && cue.entry().kind() == CueKind.STATEMENT
                    && !cue.negated()
                    && !cue.modal();
            if (asked) {
                SourcePhrase.after(text, cue.end() + 1, sentence.end())
                        .ifPresent(agent -> find(sentence, cue, agent, frames));
            }
        }
    }

    /** "Asked by the host, Ana Ruiz, | whether", "by its chair, the Labour MP Ana Ruiz, | whether". */
    private static int behindName(NewsText text, int comma) {
        if (!text.isComma(comma)) {
            return comma;
        }
        int end = text.is(comma + 1, WordSet.WH) ? comma : comma + 1;
        while (text.isWord(end) && end - comma <= LONGEST_APPOSITION) {
            end++;
        }
        return text.isComma(end) && text.is(end + 1, WordSet.WH) && !text.hasFinite(comma, end) ? end + 1 : comma;
    }

    private void find(ReportingSentence sentence, Cue cue, Phrase agent, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        int start = behindName(text, Occasion.behind(sentence, agent.end()));
        boolean question = text.is(start, WordSet.WH)
                && cue.entry().takes(Takes.WH)
                && cue.entry().recipient() == Recipient.OPTIONAL;
        boolean receives = cue.entry().recipient() == Recipient.DIRECT
                || cue.entry().recipient() == Recipient.OPTIONAL
                || text.is(cue.first() - 1, WordSet.IT);
        boolean told = receives
                && text.is(start, WordSet.THAT)
                && cue.entry().takes(Takes.THAT)
                && !Reporting.isRelative(text, start);
        if (text.isQuoted(start) || !(question || told)) {
            return;
        }
        boolean ahead = cue.first() == sentence.start() || text.is(cue.first() - 1, WordSet.ANY_SUBORDINATOR);
        Phrase content = new Phrase(start, clauseEnd.of(sentence, start, ahead));
        if (text.hasFinite(start + 1, content.end())) {
            Frames.of(text, List.of(content), Frames.cue(text, cue), agent, Evidence.CLAUSE_HIGH)
                    .ifPresent(frames::add);
        }
    }
}
