package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.PhaseVerb;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds where a content ends before the colon of a quoted passage, which a participle or a clause introduces: "it was
 * late | adding: “…”", "it was late | before adding: “…”", "it was late, | but in Lima she said: “…”". Pure functions.
 */
final class BeforeColon {
    private static final Set<String> OPENERS = WordList.ofKind(BeforeColon.class, "ends.txt", "opener"::equals);

    /** "Without anyone explaining: “…”": the participle is a part of the clause. */
    private static final Set<String> HOLDERS = WordList.ofKind(BeforeColon.class, "ends.txt", "holder"::equals);

    /** "But speaking to reporters in Lima on Monday she admitted". */
    private static final int LONGEST_CLAUSE = 14;

    private BeforeColon() {}

    /**
     * The token after the content that begins at {@code start}; the colon itself if nothing introduces the passage.
     */
    static int end(ReportingSentence sentence, int start, int colon) {
        NewsText text = sentence.text();
        int c = sentence.cueFrom(colon - 1, colon);
        if (c >= 0 && sentence.cues().get(c).form().isFinite()) {
            return beforeClause(sentence, sentence.cues().get(c), start, colon);
        }
        boolean introduces = c >= 0
                && sentence.cues().get(c).form() == VerbForm.ING
                && sentence.cues().get(c).entry().takes(Takes.BARE)
                && !HOLDERS.contains(text.lower(colon - 2))
                && !PhaseVerb.isAt(text, colon - 2)
                && !text.is(colon - 2, WordClass.AUXILIARY);
        if (!introduces) {
            return colon;
        }
        return OPENERS.contains(text.lower(colon - 2)) ? colon - 2 : colon - 1;
    }

    /** "The pie was old, | to which she replied: “…”", "it was late - | in Lima he exclaimed: “…”". */
    private static int beforeClause(ReportingSentence sentence, Cue cue, int start, int colon) {
        NewsText text = sentence.text();
        int pause = Scan.backTo(cue.first() - 1, Math.max(start, cue.first() - LONGEST_CLAUSE), i -> Pause.at(text, i));
        boolean clause = cue.entry().takes(Takes.QUOTE)
                && text.isQuoted(colon + 1)
                && Pause.at(text, pause)
                && pause > start
                && text.hasFinite(start, pause)
                && !text.is(text.is(start, WordSet.THAT) ? start + 1 : start, WordSet.ANY_SUBORDINATOR)
                && !text.hasFinite(pause, cue.first());
        return clause ? beforeSubordinate(text, start, pause) : colon;
    }

    /** "It was late, | but when she left, (she said)": the pause before the clause that ends at the pause. */
    private static int beforeSubordinate(NewsText text, int start, int pause) {
        int outer = Scan.backTo(pause - 1, Math.max(start, pause - LONGEST_CLAUSE), i -> Pause.at(text, i));
        int opener = text.is(outer + 1, WordSet.COORDINATOR, WordSet.CONTRAST) ? outer + 2 : outer + 1;
        boolean clause = opener > outer + 1
                && Pause.at(text, outer)
                && text.is(opener, WordSet.ANY_SUBORDINATOR)
                && text.hasFinite(opener, pause);
        return clause && text.hasFinite(start, outer) ? outer : pause;
    }
}
