package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Tells of speech as a means to something: "Hill hit back by saying that it was old". Pure functions. */
final class ByMeans {
    static final String BY = "by";
    private static final Set<String> WITHIN = Set.of(BY, "for", "in");

    private ByMeans() {}

    /**
     * "Hill said | Voss had hurt the yard by claiming that", "Hill said | Voss was right in saying that": whether it
     * is a part of what the cue before reports.
     */
    static boolean isOfTold(NewsText text, Cue outer, Cue cue) {
        int by = cue.first() - 1;
        return cue.form() == VerbForm.ING
                && WITHIN.contains(text.lower(by))
                && text.hasFinite(outer.end(), by)
                && !Scan.any(outer.end(), by, i -> Pause.orBracketAt(text, i) || text.is(i, WordSet.COORDINATOR));
    }

    /** "Hill met | Voss, who stunned the crew by | saying": whom the relative clause is about; empty elsewhere. */
    static Optional<Phrase> ofRelative(NewsText text, int participle, int start) {
        int verb = Scan.backTo(participle - 2, start, i -> text.isFinite(i) || Pause.orBracketAt(text, i));
        return text.is(verb - 1, WordSet.PERSON_RELATIVE)
                ? new SubjectBefore(text).find(verb, start).map(Phrase::of)
                : Optional.empty();
    }
}
