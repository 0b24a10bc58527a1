package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import java.util.Optional;

/** Reads a quoted passage that is all a text says, whoever is beside it: "Under a banner saying “No cuts”, Hale". */
final class ShownPassage {
    private ShownPassage() {}

    /**
     * The passage with which the content of a participle behind a noun begins and ends, or which ends a phrase that
     * leads up to the clause; -1 if there is none.
     */
    static int at(ReportingSentence sentence, Cue cue, Content content) {
        NewsText text = sentence.text();
        int quote = Reporting.isBehindNoun(text, cue) ? text.quoteAt(content.start()) : -1;
        int end = quote < 0 ? -1 : text.endToken(quote);
        boolean leading = end >= 0 && Pause.at(text, end) && !text.hasFinite(sentence.start(), cue.first());
        return end == content.end() || leading ? quote : -1;
    }

    /** The frame of that passage if its source is the noun before the participle. */
    static Optional<AttributionFrame> frame(
            ReportingSentence sentence, Cue cue, Phrase source, Content content, ByCue evidence) {
        NewsText text = sentence.text();
        return source.end() == cue.first()
                ? Optional.of(Frames.ofPassage(
                        text,
                        at(sentence, cue, content),
                        Frames.cue(text, cue),
                        source,
                        evidence.of(cue.entry().sure())))
                : Optional.empty();
    }
}
