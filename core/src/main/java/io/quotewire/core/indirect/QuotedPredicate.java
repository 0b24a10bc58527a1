package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a quoted predicate behind "as" whose object is not behind the cue: "the plan, which Hale described as “a
 * shame”, will go ahead", "what police called a “targeted” attack", "described by Hale as “a shame”". The content is
 * the passage, with what belongs to its phrase. Pure functions.
 */
final class QuotedPredicate {
    private QuotedPredicate() {}

    /** The frame for the predicate behind the cue of a relative clause, whose pronoun is the object. */
    static Optional<AttributionFrame> inRelative(NewsText text, Cue cue, Phrase source, ByCue evidence) {
        boolean reports =
                cue.entry().takes(Takes.AS) && !cue.entry().takes(Takes.AS_SAYING) && cue.form() != VerbForm.ING;
        int pronoun = source.start() - 1;
        boolean relative = text.is(pronoun, WordSet.OBJECT_RELATIVE, WordSet.ANY_RELATIVE);
        return reports && relative && text.is(cue.end(), WordSet.AS)
                ? at(text, cue.end() + 1, cue, source, evidence)
                : Optional.empty();
    }

    /** "Was branded a “shame” by Hale", "was dismissed as “a shame” by Hale": the frame; the agent is its source. */
    static Optional<AttributionFrame> beforeAgent(ReportingSentence sentence, Cue cue, ByCue evidence) {
        NewsText text = sentence.text();
        int agent = agent(text, cue);
        return agent < 0 || cue.negated() || cue.modal() || text.is(agent, WordSet.NOBODY)
                ? Optional.empty()
                : SourcePhrase.after(text, agent, sentence.end())
                        .flatMap(source -> at(text, predicate(text, cue), cue, source, evidence));
    }

    /**
     * The token behind "by", if that directly follows a passage that the cue takes; otherwise -1, as in "was dubbed the
     * “Old Fox” by fans", a name.
     */
    static int agent(NewsText text, Cue cue) {
        int start = predicate(text, cue);
        int quote = text.quoteAt(text.is(start, WordSet.ARTICLE) ? start + 1 : start);
        boolean said = cue.entry().kind() == CueKind.STATEMENT
                && (start > cue.end() || (cue.entry().takes(Takes.LABEL) && !text.is(start, WordSet.THE)))
                && quote >= 0
                && text.is(text.endToken(quote), WordSet.BY);
        return said ? text.endToken(quote) + 1 : -1;
    }

    /** "As a “shame”", "for “waste”", "a “shame”": the token behind the marker that the cue takes. */
    private static int predicate(NewsText text, Cue cue) {
        boolean marker = (text.is(cue.end(), WordSet.AS) && cue.entry().takes(Takes.AS))
                || (text.is(cue.end(), WordSet.FOR) && cue.entry().takes(Takes.FOR));
        return marker ? cue.end() + 1 : cue.end();
    }

    /** The frame for a predicate that begins at the token: a passage, or its article; empty if there is none. */
    static Optional<AttributionFrame> at(NewsText text, int start, Cue cue, Phrase source, ByCue evidence) {
        int first = text.is(start, WordSet.ARTICLE) ? start + 1 : start;
        int quote = text.quoteAt(first);
        if (quote < 0) {
            return Optional.empty();
        }
        int end = text.endToken(quote);
        int noun = end;
        while (text.is(noun, WordClass.OPEN)
                && !text.isFinite(noun)
                && !Participle.isAny(text, noun)
                && !Participle.isPast(text, noun)
                && !text.isCapital(noun)
                && text.sentenceAt(noun) == text.sentenceAt(first)) {
            noun++;
        }
        boolean joined = text.is(end, WordSet.COORDINATOR) && !MainClause.endsOpen(text, end - 1);
        if (joined || text.is(noun, WordSet.OF)) {
            return Optional.empty(); // The phrase goes on.
        }
        return first == start && noun == end
                ? Optional.of(Frames.ofPassage(
                        text,
                        quote,
                        Frames.cue(text, cue),
                        source,
                        evidence.of(cue.entry().sure())))
                : Frames.of(text, List.of(new Phrase(start, noun)), cue, source, evidence);
    }
}
