package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds content that no comma parts from its inverted "said" if a name, with or without an apposition, ends the
 * sentence: "The yard will open in May said Mr Hill, its manager." Not "The yard said Mr Hill would leave."
 */
final class ReportWithoutComma implements ReportFinder {
    private final MainClause mainClause = new MainClause();

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        if (!text.isMark(sentence.end(), '.')) {
            return;
        }
        for (Cue cue : sentence.cues()) {
            if (isBare(text, cue)) {
                closingName(sentence, cue)
                        .flatMap(source -> frame(sentence, cue, source))
                        .ifPresent(frames::add);
            }
        }
    }

    /** Whether it is "said" or "says", directly behind a word that does not lead on to it. */
    private static boolean isBare(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        return cue.entry().lemma().equals("say")
                && (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT)
                && cue.first() == cue.head()
                && text.isCapital(cue.end())
                && text.isWord(before)
                && !text.isCapital(before)
                && (text.is(before, WordClass.OPEN, WordClass.ADVERB) || text.isFigure(before));
    }

    /** The name behind the cue that ends the sentence, or precedes an apposition or a relative clause that does. */
    private static Optional<Phrase> closingName(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int end = sentence.end();
        return SourcePhrase.after(text, cue.end(), end)
                .filter(source -> text.names().at(source.end() - 1) >= 0)
                .filter(source ->
                        source.end() >= end || (text.isComma(source.end()) && isDescription(text, source.end(), end)));
    }

    /** "… Mr Hill, its manager, who left in May"; not "… Mr Hill, who left in May, was old". */
    private static boolean isDescription(NewsText text, int comma, int end) {
        int relative = Scan.to(comma, end, i -> text.is(i, WordSet.ANY_RELATIVE));
        return !text.hasFinite(comma, relative) && !Scan.any(relative, end, text::isComma);
    }

    private Optional<AttributionFrame> frame(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        int start = mainClause.start(sentence, cue.first());
        return mainClause.isIn(text, start, cue.first())
                ? Frames.of(
                        text,
                        List.of(new Phrase(start, cue.first())),
                        Frames.span(text, cue.first(), cue.end()),
                        source,
                        Evidence.CONTENT_FIRST_HIGH)
                : Optional.empty();
    }
}
