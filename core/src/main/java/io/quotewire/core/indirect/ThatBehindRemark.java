package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordSet;

/**
 * Recognises content that continues with "that" after a parenthetical cue: "There is a risk, Hill said, that it will
 * fail".
 */
final class ThatBehindRemark {
    /** At least this many words precede the cue; otherwise the content only begins after it. */
    private static final int FEWEST_AHEAD = 3;

    private ThatBehindRemark() {}

    /** Whether the content after the cue continues words before its source. */
    static boolean is(ReportingSentence sentence, Cue cue, Phrase source, Content content) {
        NewsText text = sentence.text();
        int pause = source.start() - 1;
        return text.is(content.start(), WordSet.THAT)
                && text.isComma(content.start() - 1)
                && source.end() <= cue.first()
                && cue.form() != VerbForm.ING
                && MainClause.closesWithComma(text, pause)
                && pause - sentence.start() >= FEWEST_AHEAD
                && text.hasFinite(sentence.start(), pause)
                && !text.is(sentence.start(), WordSet.LEADING)
                && !Pause.isIn(text, sentence.start(), pause);
    }
}
