package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ToldRequest;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Recognises a report that is part of what the source of an earlier "said" tells: "Hale said | he had been warning for
 * years that", "Hale said | she saw it after the crew told her that", "Hale said | she got a letter saying that", "Hale
 * said | she rang them, telling them that". Where the reported clause opens with its source, {@code Retold} recognises
 * it among the frames.
 */
final class WithinSaid {
    private WithinSaid() {}

    /**
     * Whether the cue, with its source and content, is in the content of the last "said" before it.
     *
     * @param reported what the source of a cue says by it, by the number of the cue
     */
    static boolean is(
            ReportingSentence sentence,
            Cue cue,
            Phrase source,
            Content content,
            IntFunction<Optional<Content>> reported) {
        int outer = said(sentence, cue);
        Phrase teller = outer < 0 ? null : sentence.source(outer).orElse(null);
        if (teller == null || cue.entry().kind() == CueKind.VIEW) {
            return false;
        }
        Cue say = sentence.cues().get(outer);
        int start = source.end() <= say.first() ? cue.first() : source.start();
        boolean told = isTold(sentence.text(), cue, source, start, say);
        boolean trails = isParticiple(cue) && sentence.text().isComma(start - 1);
        return teller.end() <= say.first()
                && (told || trails)
                && reported.apply(outer)
                        .filter(said -> said.start() <= start && content.end() <= said.end())
                        .filter(said -> (trails && ToldRequest.isAt(sentence, said.start(), start))
                                || (told
                                        && said.kind() == Takes.BARE
                                        && !(isParticiple(cue) && Pause.isIn(sentence.text(), said.start(), start))))
                        .isPresent();
    }

    /** Whether the report, from its source or, if that of "said" is its source too, from its cue, may be told. */
    private static boolean isTold(NewsText text, Cue cue, Phrase source, int start, Cue say) {
        if (start == cue.first()) {
            return cue.form() == VerbForm.ING
                    && !isParticiple(cue)
                    && text.is(start, "had")
                    && !text.is(start - 1, WordSet.COORDINATOR);
        }
        if (start < say.end()) {
            return false;
        }
        if (isParticiple(cue)) {
            return !isNamed(text, source) && Reporting.isBehindNoun(text, cue);
        }
        return opensTold(text, say.end(), start)
                && (text.is(cue.end(), WordClass.OBJECT_PRONOUN)
                        || (!isNamed(text, source)
                                && text.is(cue.end(), WordSet.THAT)
                                && tellsEvent(text, say.end(), start)));
    }

    /** Who is named has said so, whoever mentions it. */
    private static boolean isNamed(NewsText text, Phrase source) {
        return Scan.any(source.start(), source.end(), i -> text.names().at(i) >= 0);
    }

    /** "He resigned after": an event told of the past; not "he was open to talks", "it would appeal". */
    private static boolean tellsEvent(NewsText text, int from, int to) {
        return !Scan.any(from, to, i -> text.is(i, WordSet.BE, WordSet.MODAL));
    }

    /** "Telling", as in "a letter telling her"; not "had been telling". */
    private static boolean isParticiple(Cue cue) {
        return cue.form() == VerbForm.ING && cue.first() == cue.head();
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

    /**
     * Whether a source may be told of at the token: "she saw it after the crew", "he had been"; not ", but reports
     * reveal", "while the crew told", "as the crew told", "hours after the crew told", where the narrator may go on.
     */
    private static boolean opensTold(NewsText text, int said, int source) {
        int before = source - 1;
        if (before < said) {
            return true;
        }
        boolean timed = text.is(before, "after");
        boolean hours = timed && text.is(before - 1, WordSet.PERIOD);
        return !hours && (timed || text.is(before, "because") || text.is(before, "when"));
    }
}
