package io.quotewire.core.direct.passage;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds a subject and a verb that the lexicon lacks after a passage: "…," Hill shrugged; "…" — Hill paused — "…". */
public final class UnknownVerb {
    private final NewsText text;

    public UnknownVerb(NewsText text) {
        this.text = text;
    }

    /** The attribution to the subject that begins at the token, if a clause follows it before the end. */
    public Optional<Attribution> find(int start, int end) {
        boolean pronoun = text.is(start, WordClass.SUBJECT_PRONOUN);
        if (isOwnerBetweenDashes(start)) {
            Source owner = new Source(start, start + 1, true);
            return Optional.of(new Attribution(Place.BEHIND, -1, owner, false, Evidence.UNKNOWN_VERB));
        }
        if (!pronoun && text.names().at(start) < 0 && !isBetweenDashes(start)) {
            return Optional.empty();
        }
        int stop = pronoun ? start + 1 : NounPhrase.end(text, start, end);
        Evidence evidence = text.is(stop, WordClass.AUXILIARY) ? Evidence.AUXILIARY_BEHIND : Evidence.UNKNOWN_VERB;
        return stop > start && stop < end
                ? Optional.of(new Attribution(Place.BEHIND, -1, new Source(start, stop, true), false, evidence))
                : Optional.empty();
    }

    /** "— her voice broke —": the owner of the voice speaks. */
    private boolean isOwnerBetweenDashes(int start) {
        return text.is(start, WordSet.SPEAKING_OWNER)
                && text.isDash(start - 1)
                && text.isFinite(start + 2)
                && text.isDash(start + 3);
    }

    /** A name that the tagger missed, and a verb. */
    private boolean isBetweenDashes(int start) {
        return text.isCapital(start) && text.isDash(start - 1) && text.isDash(start + 2) && text.isFinite(start + 1);
    }
}
