package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Recognises a report that is part of what the source of an earlier "said" tells: "Hale said | he had been warning for
 * years that", "Hale said | she saw it after the crew told her that", "Hale said | she got a letter saying that". Where
 * the reported clause opens with its source, {@code Retold} recognises it among the frames.
 */
final class WithinSaid {
    private static final String WHILE = "while";

    private WithinSaid() {}

    /**
     * Whether the cue, with its source and content, is in the content of the last "said" before it.
     *
     * @param reported what a source says by a cue
     */
    static boolean is(
            ReportingSentence sentence,
            Cue cue,
            Phrase source,
            Content content,
            BiFunction<Cue, Phrase, Optional<Content>> reported) {
        int outer = said(sentence, cue);
        Phrase teller = outer < 0 ? null : sentence.sources().get(outer).orElse(null);
        if (teller == null) {
            return false;
        }
        Cue say = sentence.cues().get(outer);
        int start = source.end() <= say.first() ? cue.first() : source.start();
        return teller.end() <= say.first()
                && isTold(sentence.text(), cue, start, say)
                && reported.apply(say, teller)
                        .filter(said -> said.kind() == Takes.BARE
                                && said.start() <= start
                                && content.end() <= said.end()
                                && !(isParticiple(cue) && hasPause(sentence.text(), said.start(), start)))
                        .isPresent();
    }

    /** Whether the report, from its source or, if that of "said" is its source too, from its cue, may be told. */
    private static boolean isTold(NewsText text, Cue cue, int start, Cue say) {
        if (start == cue.first()) {
            return cue.form() == VerbForm.ING && !isParticiple(cue);
        }
        return start >= say.end()
                && (isParticiple(cue) ? Reporting.isBehindNoun(text, cue) : !opensAnother(text, start));
    }

    /** "Telling", as in "a letter telling her"; not "had been telling". */
    private static boolean isParticiple(Cue cue) {
        return cue.form() == VerbForm.ING && cue.first() == cue.head();
    }

    private static boolean hasPause(NewsText text, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> Pause.at(text, i));
    }

    /** The index of the last "said" before the cue, or -1. */
    private static int said(ReportingSentence sentence, Cue cue) {
        for (int i = sentence.cues().indexOf(cue) - 1; i >= 0; i--) {
            Cue other = sentence.cues().get(i);
            if (other.entry().takes(Takes.ANY_CLAUSE)) {
                return !other.negated() && Reporting.isFinite(sentence.text(), other) ? i : -1;
            }
        }
        return -1;
    }

    /** ", but reports reveal", "while the crew told": the narrator may go on. */
    private static boolean opensAnother(NewsText text, int source) {
        int before = source - 1;
        return Pause.at(text, before)
                || text.is(before, WordSet.COORDINATOR)
                || text.is(before, WordSet.LATER)
                || text.is(before, WordSet.CONCEDING)
                || WHILE.equals(text.lower(before));
    }
}
