package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says something within what others hear or see: "Jurors were told that Hale moved it but claims", "Records
 * show that Hale sued, saying". Not those who hear it, nor the records. Pure functions.
 */
final class HeardClause {
    private static final Set<String> SEEN =
            Set.of("records", "documents", "emails", "messages", "texts", "transcripts");

    private static final Set<String> HEARERS =
            Set.of("jury", "jurors", "court", "inquest", "tribunal", "hearing", "trial");

    private HeardClause() {}

    /** Whether somebody's words or deeds are heard or seen in the clause behind the cue. */
    static boolean opens(NewsText text, Cue cue, Optional<Phrase> source) {
        if (source.isEmpty()) {
            return false;
        }
        int noun = source.get().end() - 1;
        return switch (cue.entry().lemma()) {
            case "hear" -> isThat(text, cue) && HEARERS.contains(text.lower(noun));
            case "tell" -> cue.passive() && isThat(text, cue) && HEARERS.contains(text.lower(noun));
            case "show" -> SEEN.contains(text.lower(noun));
            default -> false;
        };
    }

    private static boolean isThat(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.THAT);
    }

    /**
     * The subject of the clause that the outer cue opens, if the cue is another verb of it: its tense differs from that
     * of "was told", or it is a participle behind a comma.
     */
    static Optional<Phrase> subject(NewsText text, @Nullable Cue outer, Cue cue) {
        if (outer == null || text.isQuoted(cue.head())) {
            return Optional.empty();
        }
        boolean joined = text.is(cue.first() - 1, WordSet.COORDINATOR)
                && (cue.form() == VerbForm.PRESENT || "had".equals(text.lower(cue.first())));
        boolean participle =
                cue.form() == VerbForm.ING && outer.entry().lemma().equals("show") && text.isComma(cue.first() - 1);
        int start = isThat(text, outer) ? outer.end() + 1 : outer.end();
        return joined || participle
                ? new ClauseSubject(text)
                        .find(start, cue.first())
                        .map(Phrase::of)
                        .filter(subject -> !text.is(subject.start(), WordSet.IT))
                : Optional.empty();
    }
}
