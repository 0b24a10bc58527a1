package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds content before a report that passes it on: "The port is shut, the Herald quoted Hale as saying", "The port is
 * shut, Hale was quoted as saying on Monday". Hale is the speaker.
 */
final class QuotedAsSaying implements CueFinder {
    /** Whoever is "cited as saying" it has said it, though to "cite" somebody is not to tell. */
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.CONTENT_FIRST_HIGH, Evidence.CONTENT_FIRST_MEDIUM, Evidence.CONTENT_FIRST_MEDIUM);

    private final MainClause mainClause = new MainClause();

    @Override
    public boolean mayReport(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int end = sentence.end();
        return QuotedAs.is(text, cue, end)
                && !cue.negated()
                && !cue.modal()
                && closes(text, QuotedAs.behind(text, cue, end), end);
    }

    @Override
    public Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source) {
        NewsText text = sentence.text();
        return SourcePhrase.before(text, cue, sentence.start())
                .filter(subject -> MainClause.closesWithComma(text, subject.start() - 1))
                .flatMap(subject -> passedOn(sentence, cue, subject));
    }

    private Optional<AttributionFrame> passedOn(ReportingSentence sentence, Cue cue, Phrase subject) {
        NewsText text = sentence.text();
        int comma = subject.start() - 1;
        int start = mainClause.start(sentence, comma);
        Optional<Phrase> speaker = cue.passive()
                ? Optional.of(subject)
                : QuotedAs.object(text, cue, sentence.end()).map(Phrase::of);
        return speaker.filter(phrase -> mainClause.isIn(text, start, comma))
                .flatMap(phrase -> Frames.of(text, List.of(new Phrase(start, comma)), cue, phrase, EVIDENCE));
    }

    /** Whether nothing that was said follows "as saying": its end, "in Lima", "on Monday"; not "on Monday that". */
    private static boolean closes(NewsText text, int behind, int end) {
        boolean pauses = behind >= end || text.isComma(behind);
        boolean occasion = !pauses
                && (text.is(behind, WordSet.ANY_PREPOSITION) || Occasion.behindDay(text, behind) > behind)
                && !Scan.any(behind, Scan.to(behind, end, text::isComma), i -> opensClause(text, i));
        return (pauses || occasion) && !Scan.any(behind, end, text::isQuoted);
    }

    /** A word of a clause: "that", "was", "left"; not "in press reports". */
    private static boolean opensClause(NewsText text, int i) {
        boolean noun = Plural.endsLikeOne(text.lower(i)) && !text.is(i, WordClass.AUXILIARY);
        return text.is(i, WordSet.THAT) || (text.isFinite(i) && !noun);
    }
}
