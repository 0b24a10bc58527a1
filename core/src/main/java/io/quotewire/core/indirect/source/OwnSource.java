package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.BesideCue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Purpose;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PhaseVerb;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.Accompaniment;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.OpeningSubject;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.syntax.subject.SubordinateSubject;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the source of one cue by itself: the subject of its verb, or of the verb that it depends on. Pure functions;
 * {@link CueSources} goes through the cues of a sentence.
 */
final class OwnSource {
    private OwnSource() {}

    /**
     * The source of the cue; empty if there is none.
     *
     * @param start the first token of the sentence
     * @param main the first token of the main clause
     * @param last who spoke last, for "and added" and ", adding"
     */
    static Optional<Phrase> of(NewsText text, int start, int main, Cue cue, BesideCue beside, Optional<Phrase> last) {
        int purpose = Purpose.verb(text, cue);
        if (purpose >= 0) {
            return new SubjectBefore(text).find(purpose, start).map(Phrase::of);
        }
        boolean progressive = cue.form() == VerbForm.ING && text.isFinite(cue.first()); // "others are saying"
        boolean participle = cue.form() == VerbForm.ING && !progressive;
        Optional<Phrase> holder = participle ? ParticipleSource.of(text, cue, start) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        if (participle && PhaseVerb.isAt(text, cue.first() - 1)) {
            return new SubjectBefore(text).find(cue.first() - 1, start).map(Phrase::of);
        }
        if (!participle && !text.is(beforeDay(text, cue.first()), WordSet.COORDINATOR)) {
            Optional<Phrase> subject = beside.subject().get().or(() -> opening(text, cue, start));
            return subject.isPresent() || !progressive || last.isPresent() ? subject : controller(text, cue, main);
        }
        Optional<Source> own = participle ? new Accompaniment(text).find(cue.first(), start) : Optional.empty();
        if (own.isPresent() || last.isPresent()) {
            return own.isPresent() ? own.map(Phrase::of) : last;
        }
        return controller(text, cue, main);
    }

    /** "A report on the port issued on behalf of the crew | said": the words with which the sentence opens. */
    private static Optional<Phrase> opening(NewsText text, Cue cue, int start) {
        boolean states = cue.entry().kind() == CueKind.STATEMENT
                && !cue.modal()
                && (cue.entry().takes(Takes.ANY_CLAUSE)
                        || (cue.form() == VerbForm.PAST
                                && cue.first() == cue.head()
                                && text.is(cue.end(), WordSet.THAT)));
        return states ? new OpeningSubject(text).find(cue.first(), start).map(Phrase::of) : Optional.empty();
    }

    private static Optional<Phrase> controller(NewsText text, Cue cue, int main) {
        return SubordinateSubject.find(text, cue.first(), main)
                .or(() -> new ClauseSubject(text).controller(cue.first(), main))
                .map(Phrase::of)
                .filter(subject -> !isOfGerund(text, cue, subject));
    }

    /** "The cost of maintaining it": the subject is what the form in -ing belongs to, and does nothing itself. */
    private static boolean isOfGerund(NewsText text, Cue cue, Phrase subject) {
        int of = cue.first() - 1;
        return text.is(of, WordSet.OF)
                && subject.end() == of
                && text.names().at(of - 1) < 0
                && !GroupNouns.contains(text.lower(of - 1));
    }

    /** "And on Monday announced": the token before the time that precedes the verb. */
    private static int beforeDay(NewsText text, int verb) {
        return text.is(verb - 1, WordSet.WEEKDAY) && text.is(verb - 2, WordSet.DAY_MODIFIER) ? verb - 3 : verb - 1;
    }
}
