package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.indirect.clause.BesideCue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import java.util.Optional;

/**
 * Finds who stands behind a cue and goes on speaking: "The winch broke, said | Ana Ruiz |, adding that it was old". The
 * subject before the cue, of which the clause tells, does not. Pure functions.
 */
final class InvertedSpeaker {
    private InvertedSpeaker() {}

    /** The source behind the cue; empty if the cue is not inverted. */
    static Optional<Phrase> of(ReportingSentence sentence, Cue cue, BesideCue beside) {
        NewsText text = sentence.text();
        return cue.entry().kind() == CueKind.STATEMENT
                        && !cue.negated()
                        && !isInserted(sentence, cue)
                        && beside.inverted().get()
                ? SourcePhrase.after(text, cue.end(), sentence.end())
                        .filter(source -> InvertedSource.is(text, cue, source)
                                && !text.is(source.start(), WordClass.SUBJECT_PRONOUN)) // "said it and Hill had"
                : Optional.empty();
    }

    /** "Hale, | said Ruiz, was late and told her so": behind a person whose verb follows. */
    private static boolean isInserted(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int comma = cue.first() - 1;
        return text.isComma(comma)
                && text.names().is(comma - 1, EntityType.PERSON)
                && !text.hasFinite(sentence.start(), comma);
    }
}
